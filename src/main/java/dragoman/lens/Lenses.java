package dragoman.lens;

import dragoman.i18n.Pseudo;
import dragoman.market.Markets;
import dragoman.roster.Remit;
import dragoman.staff.Signed;
import dragoman.staff.StaffFrames;
import dragoman.texts.Editions;
import dragoman.web.Lens;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.Visits;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** Makes a lens for somebody, with the line above each page that says what is seen and gives it back. */
@Singleton
class Lenses {

    /** A way to look. */
    record Choice(String word, String label, boolean chosen) {}

    /** templates/lens/bar.html */
    @CheckedTemplate(basePath = "lens", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Bar(Visit visit, String path, List<Choice> looks) implements TemplateInstance {}

    private final Visits visits;
    private final Markets markets;
    private final Editions editions;
    private final Remit remit;
    private final StaffFrames frames;

    Lenses(Visits visits, Markets markets, Editions editions, Remit remit, StaffFrames frames) {
        this.visits = visits;
        this.markets = markets;
        this.editions = editions;
        this.remit = remit;
        this.frames = frames;
    }

    Lens of(Look look, Signed signed, RoutingContext request) {
        // The page is a buyer's; what is said about it is in the language of whoever looks, as at the workbench.
        var visit = visits.in(markets.backup(), frames.language(signed, request), editions.current());
        // Where a form was sent there may be nothing to read.
        var here = request.request().method() == HttpMethod.POST ? "" : request.request().uri();
        var bar = new Bar(visit, here, looks(look, visit));
        return switch (look) {
            case ACCENTED -> new Unspoken(Pseudo.ACCENTED, () -> Pages.rendered(bar, visit));
            case MIRRORED -> new Unspoken(Pseudo.MIRRORED, () -> Pages.rendered(bar, visit));
            case MARKS -> new Marks(visit, remit.locales(signed)::contains, () -> Pages.rendered(bar, visit));
        };
    }

    static List<Choice> looks(Look chosen, Visit visit) {
        return Arrays.stream(Look.values()).map(look -> new Choice(look.word(), visit.text("workbench.look." + look.name()), look == chosen)).toList();
    }
}
