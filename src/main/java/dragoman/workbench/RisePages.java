package dragoman.workbench;

import dragoman.drafts.Outcome.Done;
import dragoman.roster.Addresses;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import dragoman.workbench.Editor.Shown;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** Moves a variant’s text up to its language. */
@Path(Job.ROUTE + "/parent")
@Admits(Role.TRANSLATOR)
class RisePages {

    private final Jobs jobs;
    private final Rises rises;
    private final EditorPages editor;
    private final StaffFrames frames;

    RisePages(Jobs jobs, Rises rises, EditorPages editor, StaffFrames frames) {
        this.jobs = jobs;
        this.rises = rises;
        this.editor = editor;
        this.frames = frames;
    }

    /** On to the text’s new place, where it waits as a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rise(@RestPath String locale, @RestPath String unit, RoutingContext request) {
        var job = jobs.toWrite(locale, unit, request);
        var rise = rises.of(job).orElseThrow(NotFoundException::new);
        if (rises.take(job, rise) instanceof Done) {
            return Pages.see(Told.RISEN.on(Addresses.text(rise.to()))).build();
        }
        var problem = frames.visit(job.signed(), request).text("workbench.files.atWork");
        return editor.show(job, new Shown(Optional.empty(), Optional.empty(), false, problem, Optional.empty()), EditorPages.CONFLICT, request);
    }
}
