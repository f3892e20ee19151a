package dragoman.reports;

import dragoman.formats.Formats;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.roster.Remit;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.units.TextFolder;
import dragoman.web.Pages;
import dragoman.web.Typed;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** What readers found wrong in the languages of whoever asks, where no text has these words. */
@Path(ReportListPages.PATH)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class ReportListPages {

    static final String PATH = "/workbench/wrong";

    /** One of them. */
    record Line(long id, String locale, String language, String tag, String dir, String words, String page, String when) {}

    /** templates/reports/reports-page.html */
    @CheckedTemplate(basePath = "reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReportsPage(StaffFrame frame, List<Line> lines, String done) implements TemplateInstance {}

    private final Reports reports;
    private final Remit remit;
    private final StaffFrames frames;
    private final Pages pages;

    ReportListPages(Reports reports, Remit remit, StaffFrames frames, Pages pages) {
        this.reports = reports;
        this.remit = remit;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response list(RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.wrong.title", signed, request);
        var lines = locales(signed).stream().flatMap(locale -> reports.open(locale).stream()).map(report -> line(report, frame.visit())).toList();
        return pages.show(new ReportsPage(frame, lines, Told.said(request, frame.visit())), frame.visit(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resolve(@RestForm String id, @RestForm String locale, RoutingContext request) {
        var signed = Staff.of(request);
        var own = LocaleId.parse(locale).filter(locales(signed)::contains).orElseThrow(NotFoundException::new);
        Typed.number(id).ifPresent(report -> reports.resolve(report, own, signed.account()));
        return Pages.see(Told.OFF.on(PATH)).build();
    }

    /** And the source, in which every translator reads. */
    private List<LocaleId> locales(Signed signed) {
        return Stream.concat(remit.locales(signed).stream(), Stream.of(TextFolder.SOURCE)).toList();
    }

    private static Line line(Report report, Visit visit) {
        return new Line(report.id(), report.locale().id(), Words.of(visit.locale()).language(report.locale()), report.locale().tag(), report.locale().dir(),
                report.words(), report.page(), Formats.of(visit.reader()).date("yMMMd", report.at().atZone(visit.zone())));
    }
}
