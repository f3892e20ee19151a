package dragoman.workbench;

import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.Outcome;
import dragoman.drafts.Outcome.Changed;
import dragoman.drafts.Outcome.Done;
import dragoman.drafts.Outcome.Flawed;
import dragoman.drafts.Outcome.Refused;
import dragoman.drafts.Reviews;
import dragoman.roster.Addresses;
import dragoman.roster.Names;
import dragoman.roster.Neighbours;
import dragoman.roster.Told;
import dragoman.roster.Turns;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.units.SourceNotes;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.workbench.Editor.Shown;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A text of a locale: seen, written, looked at before it is kept. */
@Path(Job.ROUTE)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class EditorPages {

    /** templates/workbench/editor-page.html */
    @CheckedTemplate(basePath = "workbench", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditorPage(StaffFrame frame, EditorView view, String article, Turns turns, String done, String talked) implements TemplateInstance {}

    /** templates/workbench/findings.html */
    @CheckedTemplate(basePath = "workbench", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Findings(EditorView.Findings findings) implements TemplateInstance {}

    static final int UNPROCESSABLE = 422;
    static final int CONFLICT = 409;

    private final Jobs jobs;
    private final Editor editor;
    private final Looks looks;
    private final SourceNotes notes;
    private final Drafts drafts;
    private final Reviews reviews;
    private final Machines machines;
    private final Neighbours neighbours;
    private final StaffFrames frames;
    private final Pages pages;

    EditorPages(Jobs jobs, Editor editor, Looks looks, SourceNotes notes, Drafts drafts, Reviews reviews, Machines machines, Neighbours neighbours, StaffFrames frames, Pages pages) {
        this.jobs = jobs;
        this.editor = editor;
        this.looks = looks;
        this.notes = notes;
        this.drafts = drafts;
        this.reviews = reviews;
        this.machines = machines;
        this.neighbours = neighbours;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response open(@RestPath String locale, @RestPath String unit, @RestQuery String raw, RoutingContext request) {
        var job = jobs.of(locale, unit, request);
        return show(job, new Shown(Optional.empty(), Optional.empty(), raw != null, "", Optional.empty()), 200, request);
    }

    /** Keeps what was written; sent for review or approved at once where that button was pressed. */
    @POST
    @Path("draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath String locale, @RestPath String unit, @BeanParam Typed typed, RoutingContext request) {
        var job = jobs.toWrite(locale, unit, request);
        var contract = notes.contract(job.target().unit());
        var outcome = drafts.save(job.target(), typed.written(job.target(), contract, job.entry().source().digest()), job.signed().account());
        boolean sends = "send".equals(typed.then) || typed.goesOn();
        if (outcome instanceof Done saved && sends) {
            outcome = reviews.send(job.target(), saved.draft().version(), job.signed().account());
        }
        var told = sends ? Told.SENT : Told.SAVED;
        // Whoever left it here would be told of its errors where it is no more.
        return outcome instanceof Done done && typed.goesOn() && !editor.isFlawed(job, done.draft().text()) ? onward(job, told, request)
                : answer(job, outcome, told, Optional.of(typed.whole(job.target(), contract)), typed.text != null, request);
    }

    /** What would be found in it, and how its readers would see it. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@RestPath String locale, @RestPath String unit, @BeanParam Typed typed, RoutingContext request) {
        var job = jobs.toWrite(locale, unit, request);
        var text = typed.whole(job.target(), notes.contract(job.target().unit()));
        if (request.request().getHeader("HX-Request") != null) {
            var visit = frames.visit(job.signed(), request);
            return pages.show(new Findings(looks.of(job, text, visit)), visit, 200);
        }
        return show(job, new Shown(Optional.of(text), typed.made(), typed.text != null, "", Optional.empty()), 200, request);
    }

    /** Puts what an engine says into the box, marked as a machine's; nothing is kept before somebody does. */
    @POST
    @Path("machine")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response machine(@RestPath String locale, @RestPath String unit, RoutingContext request) {
        var job = jobs.toWrite(locale, unit, request);
        var said = machines.say(job);
        var problem = said.isPresent() ? "" : frames.visit(job.signed(), request).text("workbench.machine.none");
        return show(job, new Shown(Optional.empty(), said, false, problem, Optional.empty()), said.isPresent() ? 200 : UNPROCESSABLE, request);
    }

    /** Wants the locale’s own text gone. */
    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String locale, @RestPath String unit, @BeanParam Typed typed, RoutingContext request) {
        var job = jobs.toWrite(locale, unit, request);
        var shown = Optional.of(Typed.digest(typed.live)).filter(digest -> !digest.isEmpty());
        return answer(job, drafts.remove(job.target(), typed.version(), shown, job.signed().account()), Told.REMOVED, Optional.empty(), false, request);
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath String locale, @RestPath String unit, @BeanParam Typed typed, RoutingContext request) {
        var job = jobs.toWrite(locale, unit, request);
        return answer(job, drafts.withdraw(job.target(), typed.version(), job.signed().account()), Told.WITHDRAWN, Optional.empty(), false, request);
    }

    /** On to the text behind it in the list, where the page says what was done; back to the list behind the last. */
    Response onward(Job job, Told told, RoutingContext request) {
        var turns = turns(job, frames.visit(job.signed(), request));
        return Pages.see(turns.following().isEmpty() ? Told.LAST.on(told.on(turns.list())) : Told.NEXT.on(told.on(turns.following()))).build();
    }

    private Turns turns(Job job, Visit visit) {
        return neighbours.of(job.edition(), job.target(), job.entry().place(), job.trail(), visit);
    }

    /** What came of a step: the page anew, which says what was done, or what stood in the way, with all that was typed. */
    Response answer(Job job, Outcome outcome, Told told, Optional<String> typed, boolean raw, RoutingContext request) {
        var visit = frames.visit(job.signed(), request);
        if (outcome instanceof Changed changed) {
            var kept = typed.or(() -> Optional.of(changed.draft()).filter(draft -> draft.state().isOpen()).map(Draft::text));
            return show(job, new Shown(kept, Optional.empty(), raw, visit.text("workbench.changed.lead"), Optional.of(changed)), CONFLICT, request);
        }
        if (outcome instanceof Flawed) {
            return show(job, new Shown(Optional.empty(), Optional.empty(), raw, visit.text("workbench.problem.FLAWED"), Optional.empty()), UNPROCESSABLE, request);
        }
        if (outcome instanceof Refused refused) {
            return show(job, new Shown(typed, Optional.empty(), raw, problem(refused, visit), Optional.empty()), UNPROCESSABLE, request);
        }
        return Pages.see(told.on(raw ? Addresses.and(job.page(), "raw", "1") : job.page())).build();
    }

    private static String problem(Refused refused, Visit visit) {
        return visit.text("workbench.problem." + refused.reason().name());
    }

    Response show(Job job, Shown shown, int status, RoutingContext request) {
        var frame = frames.of(visit -> Names.text(job.target().unit(), job.edition(), visit), job.signed(), request);
        var visit = frame.visit();
        return pages.show(new EditorPage(frame, editor.view(job, shown, visit), Names.article(job.target().unit(), job.edition(), visit), turns(job, visit), Told.said(request, visit), Told.ofTalk(request, visit)), visit, status);
    }
}
