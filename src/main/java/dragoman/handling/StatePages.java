package dragoman.handling;

import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.tickets.Agents;
import dragoman.tickets.Moves;
import dragoman.tickets.Ticket.Kind;
import dragoman.tickets.Ticket.State;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** How a thread stands, what it is about, and whether it is urgent. */
@Path(Cases.PATH + "/{id}")
@Admits({Role.AGENT, Role.LEAD})
class StatePages {

    private final Cases cases;
    private final Agents agents;
    private final Moves moves;

    StatePages(Cases cases, Agents agents, Moves moves) {
        this.cases = cases;
        this.agents = agents;
        this.moves = moves;
    }

    /** Settles it or opens it again. */
    @POST
    @Path("state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stand(@RestPath String id, @RestForm String state, RoutingContext request) {
        var found = cases.of(id, request);
        var wanted = named(State.values(), state).filter(one -> one == State.OPEN || one == State.SOLVED);
        return Cases.either(wanted.flatMap(one -> agents.stand(found.ticket().id(), one, found.signed())).isPresent(), found, "state");
    }

    @POST
    @Path("sorting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sort(@RestPath String id, @RestForm String kind, @RestForm String urgent, RoutingContext request) {
        var found = cases.of(id, request);
        var wanted = named(Kind.values(), kind);
        return Cases.either(wanted.flatMap(one -> moves.sort(found.ticket().id(), one, urgent != null, found.signed())).isPresent(), found, "state");
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
