package dragoman.places;

import dragoman.footfall.Readership;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Market;
import dragoman.places.Use.Kind;
import dragoman.texts.Edition;
import dragoman.units.UnitName;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Tells a translator where a text is used. */
@Singleton
public class Places {

    /**
     * Where it is used.
     *
     * @param live a page of buyers that shows it; at most one
     * @param uses in the program
     * @param more how many uses are not shown
     * @param own whether the only pages that show it are a buyer's own, so that there is none to open
     * @param visits of four weeks, by those who read the locale, to the pages that it stands on
     */
    public record Shown(List<Link> live, List<Line> uses, int more, boolean own, long visits) {}

    /** A page, and where that is. */
    public record Link(String url, String label) {}

    /** A use: who meets it there, and the place for whoever knows the program. */
    public record Line(String kind, String place) {}

    private static final int MOST = 8;
    // More is as much as anybody wants to know.
    private static final long MANY = 999_999;

    private final Uses uses;
    private final Readership readership;

    Places(Uses uses, Readership readership) {
        this.uses = uses;
        this.readership = readership;
    }

    /** Those of a text of a locale, said to whoever visits. */
    public Shown of(String unit, LocaleId locale, Edition edition, Visit visit) {
        var all = unit.startsWith(UnitName.PHRASE) ? uses.of(UnitName.key(unit)) : List.<Use>of();
        var live = readership.live(unit, locale, edition).map(page -> new Link(Visit.url(page.market(), page.language(), page.path()), label(page.market(), page.language(), visit)));
        return new Shown(live.stream().toList(), all.stream().limit(MOST).map(use -> line(use, visit)).toList(), Math.max(0, all.size() - MOST),
                live.isEmpty() && areOneBuyers(all), visits(unit, locale, edition));
    }

    /** How often pages with a text were opened in four weeks by those who read a locale. */
    public long visits(String unit, LocaleId locale, Edition edition) {
        return Math.min(MANY, readership.attention(locale).visits(unit, edition));
    }

    private static boolean areOneBuyers(List<Use> uses) {
        return uses.stream().map(Use::kind).anyMatch(Kind::isOneBuyers) && uses.stream().noneMatch(use -> use.kind() == Kind.PAGE);
    }

    private static Line line(Use use, Visit visit) {
        return new Line(visit.text("workbench.use." + use.kind().name()), use.file() + ":" + use.line());
    }

    private static String label(Market market, LocaleId language, Visit visit) {
        var words = Words.of(visit.locale());
        return visit.text("workbench.look.place.option", Map.of("country", words.region(market.region()), "language", words.language(language)));
    }
}
