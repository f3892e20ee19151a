package dragoman.workbench;

import dragoman.i18n.LocaleId;
import dragoman.roster.Remit;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.StaffFrames;
import dragoman.typos.Typos;
import dragoman.typos.Typos.Change;
import dragoman.typos.Typos.Outcome;
import dragoman.web.Pages;
import dragoman.workbench.Editor.Shown;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Says of what changed in a source that it was only a typo, for all languages that this person reviews; and takes it back. */
@Path(Job.ROUTE + "/typos")
@Admits(Role.REVIEWER)
class TypoPages {

    private final Jobs jobs;
    private final Remit remit;
    private final Typos typos;
    private final EditorPages editor;
    private final StaffFrames frames;

    TypoPages(Jobs jobs, Remit remit, Typos typos, EditorPages editor, StaffFrames frames) {
        this.jobs = jobs;
        this.remit = remit;
        this.typos = typos;
        this.editor = editor;
        this.frames = frames;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(@RestPath String locale, @RestPath String unit, @RestForm String was, @RestForm String mended, @RestForm String why, RoutingContext request) {
        var job = jobs.toReview(locale, unit, request);
        var change = new Change(job.target().unit(), Typed.digest(was), Typed.digest(mended));
        return answer(job, typos.mark(change, reviewed(job.signed()), why, job.signed().account()), Told.TYPO, request);
    }

    /** Takes one back. */
    @POST
    @Path("undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestPath String locale, @RestPath String unit, @RestForm String id, RoutingContext request) {
        var job = jobs.toReview(locale, unit, request);
        var known = Typed.id(id).filter(one -> typos.of(job.target().unit(), job.target().locale(), Talk.SHOWN).stream().anyMatch(typo -> typo.id() == one));
        return answer(job, known.map(one -> typos.undo(one, some -> remit.mayReview(job.signed(), some), job.signed().account())).orElse(new Outcome.Moved()), Told.UNDONE, request);
    }

    private List<LocaleId> reviewed(Signed signed) {
        return remit.locales(signed).stream().filter(locale -> remit.mayReview(signed, locale)).toList();
    }

    private Response answer(Job job, Outcome outcome, Told told, RoutingContext request) {
        if (outcome instanceof Outcome.Done) {
            remit.refresh();
            return Pages.see(told.on(job.page())).build();
        }
        var problem = frames.visit(job.signed(), request).text(outcome instanceof Outcome.NoWord ? "workbench.problem.NO_WORD"
                : outcome instanceof Outcome.OnTrial ? "workbench.typo.onTrial" : "workbench.typo.moved");
        int status = outcome instanceof Outcome.NoWord ? EditorPages.UNPROCESSABLE : EditorPages.CONFLICT;
        return editor.show(job, new Shown(Optional.empty(), Optional.empty(), false, problem, Optional.empty()), status, request);
    }
}
