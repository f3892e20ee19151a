package dragoman.releases;

import dragoman.drafts.Approvals;
import dragoman.drafts.Stop;
import dragoman.publishing.Publishing;
import dragoman.publishing.Publishing.Published;
import dragoman.releases.PlanViews.Choice;
import dragoman.releases.PlanViews.Planned;
import dragoman.releases.PlanViews.Tried;
import dragoman.releases.ReleaseViews.Line;
import dragoman.releases.ReleaseViews.Waiting;
import dragoman.roster.Addresses;
import dragoman.roster.Remit;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Grant;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.texts.Releases;
import dragoman.web.Pages;
import dragoman.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What is live, since when and by whom; what is approved becomes live, and what was live before comes back. */
@Path(ReleasePages.PATH)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class ReleasePages {

    static final String PATH = Addresses.TEXTS + "/releases";

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    /** templates/releases/releases-page.html */
    @CheckedTemplate(basePath = "releases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleasesPage(StaffFrame frame, List<Line> lines, List<Waiting> waiting, List<Waiting> stops, boolean mayPublish, String problem, String done,
            List<Planned> plans, List<Tried> trial, List<Choice> markets) implements TemplateInstance {}

    private final Remit remit;
    private final Approvals approvals;
    private final Publishing publishing;
    private final ReleaseViews views;
    private final PlanViews plans;
    private final ReleaseWords words;
    private final StaffFrames frames;
    private final Pages pages;

    ReleasePages(Remit remit, Approvals approvals, Publishing publishing, ReleaseViews views, PlanViews plans, ReleaseWords words, StaffFrames frames, Pages pages) {
        this.remit = remit;
        this.approvals = approvals;
        this.publishing = publishing;
        this.views = views;
        this.plans = plans;
        this.words = words;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response list(RoutingContext request) {
        return show(List.of(), "", 200, request);
    }

    /** Publishes what is approved in the languages that this person reviews. */
    @POST
    @Admits(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(RoutingContext request) {
        var signed = Staff.of(request);
        return answer(publishing.publish(locale -> remit.mayReview(signed, locale), signed.account()), Told.PUBLISHED, request);
    }

    /** What became of a wish to publish. */
    Response answer(Published outcome, Told told, RoutingContext request) {
        remit.refresh();
        var visit = frames.visit(Staff.of(request), request);
        if (outcome instanceof Published.Stopped stopped) {
            return show(stopped.stops(), visit.text("workbench.releases.stopped"), CONFLICT, request);
        }
        if (outcome instanceof Published.OnTrial tried) {
            return show(List.of(), words.tried(tried.trial().number(), tried.trial().market(), visit), CONFLICT, request);
        }
        return outcome instanceof Published.Nothing ? refuse("workbench.releases.nothing", request) : Pages.see(told.on(PATH)).build();
    }

    /** Shows an older release again, of all languages: only whoever reviews all of them. */
    @POST
    @Path("rollback")
    @Admits(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rollBack(@RestForm String number, RoutingContext request) {
        var signed = Staff.of(request);
        var outcome = Typed.number(number).filter(release -> mayReturn(signed)).map(release -> publishing.rollBack(release, signed.account()));
        remit.refresh();
        return outcome.filter(Releases.Outcome.Published.class::isInstance).isPresent() ? Pages.see(Told.RETURNED.on(PATH)).build() : refuse("workbench.releases.nothing", request);
    }

    /** The page, with a sentence on why nothing was done. */
    Response refuse(String reason, RoutingContext request) {
        return show(List.of(), frames.visit(Staff.of(request), request).text(reason), UNPROCESSABLE, request);
    }

    private static boolean mayReturn(Signed signed) {
        return signed.grants().stream().anyMatch(grant -> grant.role() == Role.REVIEWER && grant.market().equals(Grant.ALL) && grant.language().equals(Grant.ALL));
    }

    private Response show(List<Stop> stops, String problem, int status, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.releases.title", signed, request);
        var visit = frame.visit();
        var locales = new HashSet<>(remit.locales(signed));
        var waiting = approvals.all().stream().filter(draft -> locales.contains(draft.target().locale())).map(draft -> views.waiting(draft.target(), visit)).toList();
        boolean mayPublish = !waiting.isEmpty() && locales.stream().anyMatch(locale -> remit.mayReview(signed, locale));
        return pages.show(new ReleasesPage(frame, views.lines(mayReturn(signed), visit), waiting, stops.stream().map(stop -> views.stands(stop, visit)).toList(),
                mayPublish, problem, Told.said(request, visit), plans.planned(signed, visit), plans.tried(signed, visit), plans.choices(visit)), visit, status);
    }
}
