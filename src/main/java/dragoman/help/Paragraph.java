package dragoman.help;

import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.texts.Edition;
import dragoman.units.Outline;
import dragoman.web.Visit;
import java.util.Optional;

/** A paragraph of an article as its page shows it, for whoever is still writing it. */
public final class Paragraph {

    private Paragraph() {}

    /** Safe HTML whose links lead where those of a market's readers do. */
    public static String html(String markdown, Edition edition, Market market, LocaleId language) {
        return Markdown.html(markdown, id -> Shelf.of(edition).article(id).map(article -> Visit.url(market, language, path(article))),
                name -> Optional.ofNullable(Articles.PAGES.get(name)).map(path -> Visit.url(market, language, path)));
    }

    // Its name in the language may be what is being written; the id leads there all the same.
    private static String path(Outline article) {
        return article.kind() == Outline.Kind.FAQ ? Articles.FAQ + "/" + article.topic() : "/help/" + article.id();
    }
}
