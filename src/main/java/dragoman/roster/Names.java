package dragoman.roster;

import dragoman.i18n.Words;
import dragoman.queue.Catalogue;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import dragoman.units.UnitName;
import dragoman.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What texts and areas are called where people read of them: an article by its title, a bundle by what its phrases are for. */
public final class Names {

    private static final String OF_BUNDLES = "workbench.area.";

    private Names() {}

    /** A text within all. */
    public static String text(String unit, Edition edition, Visit visit) {
        var article = article(unit, edition, visit);
        return article.isEmpty() ? UnitName.key(unit) : article + " · " + UnitName.key(unit);
    }

    /** The title, in the reader's language where it is live there, of the article that a text is of; empty where it is of none. */
    public static String article(String unit, Edition edition, Visit visit) {
        var area = Catalogue.area(unit);
        return isArticle(area) ? area(area, edition, visit) : "";
    }

    public static String area(String area, Edition edition, Visit visit) {
        if (isArticle(area)) {
            return edition.find(area + "@title", visit.chain()).map(Text::text).orElse(area);
        }
        // A bundle that nobody has named yet.
        return edition.at(UnitName.PHRASE + OF_BUNDLES + area, TextFolder.SOURCE).isPresent() ? visit.text(OF_BUNDLES + area) : area;
    }

    /** All areas with their names, sorted by these: bundles, then articles. */
    public static Map<String, String> areas(Edition edition, Visit visit) {
        var named = new LinkedHashMap<String, String>();
        for (Predicate<String> kind : List.<Predicate<String>>of(area -> !isArticle(area), Names::isArticle)) {
            var some = Catalogue.of(edition).areas().stream().filter(kind).toList();
            Words.of(visit.locale()).sorted(some, area -> area(area, edition, visit)).forEach(area -> named.put(area, area(area, edition, visit)));
        }
        return named;
    }

    private static boolean isArticle(String area) {
        return area.indexOf(':') >= 0;
    }
}
