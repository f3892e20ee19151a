package dragoman.handling;

import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrames;
import dragoman.tickets.Agents;
import dragoman.tickets.TicketConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Notes that only staff read. */
@Path(Cases.PATH + "/{id}/notes")
@Admits({Role.AGENT, Role.LEAD})
class NotePages {

    private final Cases cases;
    private final Agents agents;
    private final StaffFrames frames;
    private final TicketConfig config;

    NotePages(Cases cases, Agents agents, StaffFrames frames, TicketConfig config) {
        this.cases = cases;
        this.agents = agents;
        this.frames = frames;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath String id, @RestForm String text, RoutingContext request) {
        var found = cases.of(id, request);
        if (text == null || text.isBlank() || text.length() > config.longest()) {
            return Cases.not(found, "text");
        }
        agents.note(found.ticket().id(), text, frames.visit(found.signed(), request).language().withoutRegion(), found.signed());
        return Cases.done(found);
    }
}
