package dragoman.workbench;

import dragoman.drafts.Outcome.Done;
import dragoman.drafts.Reviews;
import dragoman.drafts.Undoing;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a draft is right: asked, answered, what is said of findings, and the way back. */
@Path(Job.ROUTE)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class ReviewPages {

    private final Jobs jobs;
    private final Reviews reviews;
    private final Undoing undoing;
    private final EditorPages editor;

    ReviewPages(Jobs jobs, Reviews reviews, Undoing undoing, EditorPages editor) {
        this.jobs = jobs;
        this.reviews = reviews;
        this.undoing = undoing;
        this.editor = editor;
    }

    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath String locale, @RestPath String unit, @BeanParam Typed typed, RoutingContext request) {
        var job = jobs.toWrite(locale, unit, request);
        return editor.answer(job, reviews.send(job.target(), typed.version(), job.signed().account()), Told.SENT, Optional.empty(), false, request);
    }

    @POST
    @Path("approval")
    @Admits(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@RestPath String locale, @RestPath String unit, @BeanParam Typed typed, RoutingContext request) {
        var job = jobs.toReview(locale, unit, request);
        var outcome = reviews.approve(job.target(), typed.version(), job.signed().account());
        return outcome instanceof Done && typed.goesOn() ? editor.onward(job, Told.APPROVED, request) : editor.answer(job, outcome, Told.APPROVED, Optional.empty(), false, request);
    }

    @POST
    @Path("rejection")
    @Admits(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@RestPath String locale, @RestPath String unit, @BeanParam Typed typed, RoutingContext request) {
        var job = jobs.toReview(locale, unit, request);
        return editor.answer(job, reviews.reject(job.target(), typed.version(), typed.why, job.signed().account()), Told.REJECTED, Optional.empty(), false, request);
    }

    /** Says of a finding that it is none. */
    @POST
    @Path("dismissals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dismiss(@RestPath String locale, @RestPath String unit, @BeanParam Typed typed, RoutingContext request) {
        var job = jobs.of(locale, unit, request);
        return editor.answer(job, reviews.dismiss(job.target(), typed.version(), typed.check == null ? "" : typed.check, typed.why, job.signed().account()), Told.DISMISSED,
                Optional.empty(), false, request);
    }

    /** Goes back to an older version. */
    @POST
    @Path("restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@RestPath String locale, @RestPath String unit, @BeanParam Typed typed, RoutingContext request) {
        var job = jobs.toWrite(locale, unit, request);
        return editor.answer(job, undoing.restore(job.target(), typed.version(), typed.older(), job.signed().account()), Told.RESTORED, Optional.empty(), false, request);
    }
}
