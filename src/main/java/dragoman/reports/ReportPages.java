package dragoman.reports;

import dragoman.identity.Caller;
import dragoman.identity.Limits;
import dragoman.identity.Limits.Use;
import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.Visits;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a reader says that something reads wrong: the words, and nothing about the reader. */
@Path("/{market}/{language}" + ReportPages.WRONG)
class ReportPages {

    static final String WRONG = "/wrong";

    /** templates/reports/wrong-page.html */
    @CheckedTemplate(basePath = "reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WrongPage(Frame frame, String page, String words, int longest, String problem, boolean done) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Reports reports;
    private final Limits limits;
    private final ReportConfig config;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;

    ReportPages(Reports reports, Limits limits, ReportConfig config, Visits visits, Frames frames, Pages pages) {
        this.reports = reports;
        this.limits = limits;
        this.config = config;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response ask(@RestQuery String page, @RestQuery String words, RoutingContext request) {
        return show(Place.of(page), Copied.of(words), "", false, 200, request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hear(@RestForm String page, @RestForm String words, RoutingContext request) {
        var visit = visit(request);
        var said = Copied.of(words);
        var place = Place.of(page);
        if (said.isEmpty()) {
            return show(place, said, visits.shown(visit, request).text("wrong.empty"), false, UNPROCESSABLE, request);
        }
        if (limits.take(List.of(new Use(config.address().limit(), Caller.of(request)))).isPresent()) {
            return show(place, said, visits.shown(visit, request).text("wrong.busy"), false, TOO_MANY, request);
        }
        reports.hear(said, place, visit);
        return Pages.see(visit.url(WRONG + "/thanks") + "?page=" + place).build();
    }

    @GET
    @Path("thanks")
    public Response thanks(@RestQuery String page, RoutingContext request) {
        return show(Place.of(page), "", "", true, 200, request);
    }

    private Response show(String page, String words, String problem, boolean done, int status, RoutingContext request) {
        var visit = visits.shown(visit(request), request);
        var frame = frames.of(visit, Head.unlisted(visit.text(done ? "wrong.thanks" : "wrong.title")), request);
        return pages.show(new WrongPage(frame, page, words, Copied.LONGEST, problem, done), visit, status);
    }

    private Visit visit(RoutingContext request) {
        return visits.of(request).orElseThrow(NotFoundException::new);
    }
}
