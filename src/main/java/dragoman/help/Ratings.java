package dragoman.help;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What readers said of articles. */
@ApplicationScoped
class Ratings implements PanacheRepository<Rating> {

    /** The newest ratings of an article in a locale. */
    List<Rating> latest(int article, String locale, int most) {
        return find("article = ?1 and locale = ?2", Sort.descending("id"), article, locale).page(0, most).list();
    }
}
