package dragoman.workbench;

import dragoman.comments.Comment;
import dragoman.comments.Comments;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.web.Pages;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What people ask and report about a text. */
@Path(Job.ROUTE + "/comments")
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class CommentPages {

    private final Jobs jobs;
    private final Comments comments;

    CommentPages(Jobs jobs, Comments comments) {
        this.jobs = jobs;
        this.comments = comments;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@RestPath String locale, @RestPath String unit, @RestForm String kind, @RestForm String source, @RestForm String text, RoutingContext request) {
        var job = jobs.of(locale, unit, request);
        var meant = "ISSUE".equals(kind) ? Comment.Kind.ISSUE : Comment.Kind.QUESTION;
        boolean added = comments.add(job.target(), source != null, meant, text == null ? "" : text.replace("\r\n", "\n"), job.signed().account());
        return Pages.see((added ? Told.COMMENTED.on(job.page()) : job.page()) + "#comments").build();
    }

    /** Settles one. */
    @POST
    @Path("resolution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resolve(@RestPath String locale, @RestPath String unit, @RestForm String id, RoutingContext request) {
        var job = jobs.of(locale, unit, request);
        Typed.id(id).ifPresent(comment -> comments.resolve(job.target(), comment, job.signed().account()));
        return Pages.see(Told.SETTLED.on(job.page()) + "#comments").build();
    }
}
