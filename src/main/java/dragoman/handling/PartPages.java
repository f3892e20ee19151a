package dragoman.handling;

import dragoman.reach.Finds;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.tickets.Moves;
import dragoman.tickets.Ticket;
import dragoman.web.Pages;
import dragoman.web.Typed;
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

/** Two threads made one, and one made two. */
@Path(Cases.PATH + "/{id}")
@Admits({Role.AGENT, Role.LEAD})
class PartPages {

    private final Cases cases;
    private final Finds finds;
    private final Moves moves;

    PartPages(Cases cases, Finds finds, Moves moves) {
        this.cases = cases;
        this.finds = finds;
        this.moves = moves;
    }

    /** Makes it a part of another of the same buyer, which must be one that may be seen too. */
    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@RestPath String id, @RestForm String into, RoutingContext request) {
        var found = cases.of(id, request);
        var whole = seen(into, found).flatMap(other -> moves.merge(found.ticket().id(), other.id(), found.signed()));
        return whole.map(ticket -> Pages.see(Cases.path(ticket.id())).build()).orElseGet(() -> Cases.not(found, "merge"));
    }

    /** Makes what was said from a message on a thread of its own. */
    @POST
    @Path("split")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response split(@RestPath String id, @RestForm String n, RoutingContext request) {
        var found = cases.of(id, request);
        var other = Optional.ofNullable(n).filter(text -> text.matches("[1-9][0-9]{0,8}"))
                .flatMap(text -> moves.split(found.ticket().id(), Integer.parseInt(text), found.signed()));
        return other.map(part -> Pages.see(Cases.path(part)).build()).orElseGet(() -> Cases.not(found, "split"));
    }

    private Optional<Ticket> seen(String number, Case found) {
        var typed = number == null ? "" : number.strip().replace("#", "");
        return Typed.number(typed).flatMap(one -> finds.of(List.of(one), found.reach()).stream().findFirst());
    }
}
