package dragoman.overview;

import dragoman.formats.Formats;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.queue.Progress;
import dragoman.queue.Queue;
import dragoman.roster.Addresses;
import dragoman.roster.Names;
import dragoman.roster.Remit;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.units.UnitName;
import dragoman.web.Pages;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** How far each language is, area by area. */
@Path(Addresses.TEXTS + "/progress")
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class ProgressPages {

    /** A language, or an area of one. */
    record Line(String url, String label, String percent, int done, int texts, int stale, int missing, int waiting, int words, int doneWords) {}

    /** templates/overview/progress-page.html */
    @CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgressPage(StaffFrame frame, String of, List<Line> lines, String back) implements TemplateInstance {}

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Remit remit;
    private final Queue queue;
    private final StaffFrames frames;
    private final Pages pages;

    ProgressPages(Remit remit, Queue queue, StaffFrames frames, Pages pages) {
        this.remit = remit;
        this.queue = queue;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response show(@RestQuery String locale, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.progress.title", signed, request);
        var locales = remit.locales(signed);
        var chosen = locales.stream().filter(one -> one.id().equals(locale)).findFirst();
        var words = Words.of(frame.visit().locale());
        var lines = chosen.map(one -> areas(one, frame.visit())).orElseGet(() -> words.sorted(locales, words::language).stream().map(one -> line(one, frame.visit())).toList());
        return pages.show(new ProgressPage(frame, chosen.map(words::language).orElse(""), lines, chosen.isPresent() ? Addresses.TEXTS + "/progress" : ""), frame.visit(), 200);
    }

    private Line line(LocaleId locale, Visit visit) {
        var all = queue.progress(remit.edition(), locale).values().stream().reduce(Progress.NONE, Progress::plus);
        return line(Addresses.of(Addresses.TEXTS + "/progress", "locale", locale.id()), Words.of(visit.locale()).language(locale), all, visit);
    }

    /** Bundles by name, and the articles together: there are many of them, and few texts in each. */
    private List<Line> areas(LocaleId locale, Visit visit) {
        Map<String, Progress> areas = new LinkedHashMap<>();
        queue.progress(remit.edition(), locale).forEach((area, progress) -> areas.merge(area.indexOf(':') < 0 ? area : "", progress, Progress::plus));
        return areas.entrySet().stream().map(one -> line(Addresses.of(Addresses.TEXTS, "locale", locale.id(), "area", one.getKey(), "q", one.getKey().isEmpty() ? "-key:" + UnitName.PHRASE : ""),
                one.getKey().isEmpty() ? visit.text("workbench.progress.articles") : Names.area(one.getKey(), remit.edition(), visit), one.getValue(), visit)).toList();
    }

    private static Line line(String url, String label, Progress of, Visit visit) {
        // Down: what is not done is not all.
        var share = of.words() == 0 ? ALL : BigDecimal.valueOf(of.doneWords()).multiply(ALL).divide(BigDecimal.valueOf(of.words()), 0, RoundingMode.DOWN);
        return new Line(url, label, Formats.of(visit.reader()).percent(share), of.done(), of.texts(), of.stale(), of.missing(), of.waiting(), of.words(), of.doneWords());
    }
}
