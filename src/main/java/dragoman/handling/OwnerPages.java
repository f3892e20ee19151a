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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Whose a thread is: somebody's who may see it, or its desk's. */
@Path(Cases.PATH + "/{id}/assignment")
@Admits({Role.AGENT, Role.LEAD})
class OwnerPages {

    private final Cases cases;
    private final Moves moves;
    private final Colleagues colleagues;

    OwnerPages(Cases cases, Moves moves, Colleagues colleagues) {
        this.cases = cases;
        this.moves = moves;
        this.colleagues = colleagues;
    }

    /** @param to an account, {@code me} or {@code desk} */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(@RestPath String id, @RestForm String to, RoutingContext request) {
        var found = cases.of(id, request);
        if ("desk".equals(to)) {
            return Cases.either(moves.assign(found.ticket().id(), Optional.empty(), found.signed()).isPresent(), found, "owner");
        }
        var account = colleagues.named(to, found);
        return Cases.either(account.isPresent() && moves.assign(found.ticket().id(), account, found.signed()).isPresent(), found, "owner");
    }
}
