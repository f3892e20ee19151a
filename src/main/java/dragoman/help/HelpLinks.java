package dragoman.help;

import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Articles that pages of other rooms lead to. */
@ApplicationScoped
public class HelpLinks {

    private final Articles articles;

    HelpLinks(Articles articles) {
        this.articles = articles;
    }

    /** An article with its title in the best language there is; empty where the release has none of this id. */
    public Optional<ArticleLink> article(int id, Visit visit) {
        return articles.link(id, visit);
    }
}
