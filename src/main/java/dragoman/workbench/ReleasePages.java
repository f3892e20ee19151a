package dragoman.workbench;

import dragoman.drafts.Drafts;
import dragoman.drafts.Publishing;
import dragoman.drafts.Publishing.Published;
import dragoman.drafts.Stop;
import dragoman.drafts.Target;
import dragoman.i18n.Words;
import dragoman.roster.Addresses;
import dragoman.roster.Names;
import dragoman.roster.Reasons;
import dragoman.roster.Remit;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Grant;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.texts.Release;
import dragoman.texts.Releases;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.workbench.ReleaseViews.Choice;
import dragoman.workbench.ReleaseViews.Planned;
import dragoman.workbench.ReleaseViews.Tried;
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
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** What is live, since when and by whom; what is approved becomes live, and what was live before comes back. */
@Path(ReleasePages.PATH)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class ReleasePages {

    static final String PATH = Addresses.TEXTS + "/releases";

    /** A release. */
    record Line(long number, String kind, String market, String when, String who, boolean mayReturn) {}

    /**
     * A text that waits to be published, or stands in the way.
     *
     * @param check what it fails; empty where it fails none
     * @param reason why it stands in the way; empty where it does not
     */
    record Waiting(String url, String key, String language, String check, String reason) {}

    /** templates/workbench/releases-page.html */
    @CheckedTemplate(basePath = "workbench", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleasesPage(StaffFrame frame, List<Line> lines, List<Waiting> waiting, List<Waiting> stops, boolean mayPublish, String problem, String done,
            List<Planned> plans, List<Tried> trial, List<Choice> markets) implements TemplateInstance {}

    private static final int SHOWN = 50;

    private final Remit remit;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Releases releases;
    private final Talk talk;
    private final Reasons reasons;
    private final ReleaseViews views;
    private final StaffFrames frames;
    private final Pages pages;

    ReleasePages(Remit remit, Drafts drafts, Publishing publishing, Releases releases, Talk talk, Reasons reasons, ReleaseViews views, StaffFrames frames, Pages pages) {
        this.remit = remit;
        this.drafts = drafts;
        this.publishing = publishing;
        this.releases = releases;
        this.talk = talk;
        this.reasons = reasons;
        this.views = views;
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
            return show(stopped.stops(), visit.text("workbench.releases.stopped"), EditorPages.CONFLICT, request);
        }
        if (outcome instanceof Published.OnTrial tried) {
            var market = views.name(tried.trial().market(), visit);
            return show(List.of(), visit.text("workbench.trial.now", Map.of("number", tried.trial().number(), "market", market)), EditorPages.CONFLICT, request);
        }
        return outcome instanceof Published.Nothing ? show(List.of(), visit.text("workbench.releases.nothing"), EditorPages.UNPROCESSABLE, request) : Pages.see(told.on(PATH)).build();
    }

    /** Shows an older release again, of all languages: only whoever reviews all of them. */
    @POST
    @Path("rollback")
    @Admits(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rollBack(@RestForm String number, RoutingContext request) {
        var signed = Staff.of(request);
        var visit = frames.visit(signed, request);
        if (!mayReturn(signed) || !isNumber(number)) {
            return show(List.of(), visit.text("workbench.releases.nothing"), EditorPages.UNPROCESSABLE, request);
        }
        var outcome = publishing.rollBack(Long.parseLong(number), signed.account());
        remit.refresh();
        return outcome instanceof Releases.Outcome.Published ? Pages.see(Told.RETURNED.on(PATH)).build()
                : show(List.of(), visit.text("workbench.releases.nothing"), EditorPages.UNPROCESSABLE, request);
    }

    /** The page, with a sentence on why nothing was done. */
    Response refuse(String reason, RoutingContext request) {
        return show(List.of(), frames.visit(Staff.of(request), request).text(reason), EditorPages.UNPROCESSABLE, request);
    }

    static boolean isNumber(String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}");
    }

    private boolean mayReturn(Signed signed) {
        return signed.grants().stream().anyMatch(grant -> grant.role() == Role.REVIEWER && grant.market().equals(Grant.ALL) && grant.language().equals(Grant.ALL));
    }

    private Response show(List<Stop> stops, String problem, int status, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.releases.title", signed, request);
        var latest = releases.latest(SHOWN);
        var names = talk.names(latest.stream().flatMap(release -> account(release).stream()).distinct().toList());
        var lines = latest.stream().map(release -> line(release, names, mayReturn(signed) && release.number() != latest.get(0).number(), frame.visit())).toList();
        var locales = new HashSet<>(remit.locales(signed));
        var waiting = drafts.approved().stream().filter(draft -> locales.contains(draft.target().locale())).map(draft -> waiting(draft.target(), "", "", frame.visit())).toList();
        boolean mayPublish = locales.stream().anyMatch(locale -> remit.mayReview(signed, locale));
        return pages.show(new ReleasesPage(frame, lines, waiting, stops.stream().map(stop -> stands(stop, frame.visit())).toList(),
                mayPublish && !waiting.isEmpty(), problem, Told.said(request, frame.visit()), views.planned(signed, frame.visit()), views.tried(signed, frame.visit()), views.choices(frame.visit())), frame.visit(), status);
    }

    /** With the gravest finding; there is none where what is live was changed meanwhile. */
    private Waiting stands(Stop stop, Visit visit) {
        return stop.findings().stream().findFirst().map(result -> waiting(stop.target(), result.id(), reasons.of(result, visit), visit))
                .orElseGet(() -> waiting(stop.target(), "", visit.text("workbench.releases.overtaken"), visit));
    }

    private Waiting waiting(Target target, String check, String reason, Visit visit) {
        return new Waiting(Addresses.text(target), Names.text(target.unit(), remit.edition(), visit), Words.of(visit.locale()).language(target.locale()), check, reason);
    }

    private Line line(Release release, Map<Long, String> names, boolean mayReturn, Visit visit) {
        return new Line(release.number(), views.kind(release.kind(), Optional.ofNullable(release.restores()), visit), release.market().map(market -> views.only(market, visit)).orElse(""),
                Talk.when(release.publishedAt(), visit), account(release).map(id -> names.getOrDefault(id, "")).orElse(""), mayReturn);
    }

    private static Optional<Long> account(Release release) {
        return release.who().flatMap(ReleaseViews::account);
    }
}
