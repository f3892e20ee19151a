package dragoman.handling;

import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.tickets.Moves;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What staff call a thread. */
@Path(Cases.PATH + "/{id}/tags")
@Admits({Role.AGENT, Role.LEAD})
class TagPages {

    private final Cases cases;
    private final Moves moves;

    TagPages(Cases cases, Moves moves) {
        this.cases = cases;
        this.moves = moves;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@RestPath String id, @RestForm String tag, RoutingContext request) {
        var found = cases.of(id, request);
        var wanted = Tag.of(tag);
        wanted.ifPresent(one -> moves.tag(found.ticket().id(), one, found.signed()));
        return Cases.either(wanted.isPresent(), found, "tag");
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String id, @RestForm String tag, RoutingContext request) {
        var found = cases.of(id, request);
        moves.untag(found.ticket().id(), tag == null ? "" : tag, found.signed());
        return Cases.done(found);
    }
}
