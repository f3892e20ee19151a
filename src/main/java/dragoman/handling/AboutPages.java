package dragoman.handling;

import dragoman.orders.Orders;
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

/** Which order a thread is about. */
@Path(Cases.PATH + "/{id}/order")
@Admits({Role.AGENT, Role.LEAD})
class AboutPages {

    private static final int SAME_NUMBER = 20;

    private final Cases cases;
    private final Moves moves;
    private final Orders orders;

    AboutPages(Cases cases, Moves moves, Orders orders) {
        this.cases = cases;
        this.moves = moves;
        this.orders = orders;
    }

    /** An order of the thread's own market: a number tells nobody what was bought elsewhere. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@RestPath String id, @RestForm String number, RoutingContext request) {
        var found = cases.of(id, request);
        var order = orders.numbered(number == null ? "" : number, SAME_NUMBER).stream()
                .filter(one -> one.told().buyer().market().equals(found.ticket().market())).findFirst();
        order.ifPresent(one -> moves.isAbout(found.ticket().id(), one.id(), found.signed()));
        return Cases.either(order.isPresent(), found, "order");
    }
}
