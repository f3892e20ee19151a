package dragoman.lookup;

import dragoman.identity.Grant;
import dragoman.identity.Guests;
import dragoman.identity.Refs;
import dragoman.identity.Subject;
import dragoman.orders.Order;
import dragoman.orders.Orders;
import dragoman.web.Visit;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the browser of a request may see of an order. */
@ApplicationScoped
public class OrderAccess {

    private static final String KIND = "order";

    private final Refs refs;
    private final Guests guests;
    private final Orders orders;

    OrderAccess(Refs refs, Guests guests, Orders orders) {
        this.refs = refs;
        this.guests = guests;
        this.orders = orders;
    }

    /** What may be shown. */
    public sealed interface Answer {

        record Whole(Order order) implements Answer {}

        /** The stub: what does not say whose it is. */
        record Redacted(Order order) implements Answer {}

        /** Nothing, whether or not there is such an order. */
        record None() implements Answer {}
    }

    /** What may be shown at an order's address; nothing is looked up for a browser that may see nothing. */
    public Answer of(RoutingContext request, String ref) {
        return refs.read(KIND, ref)
                .flatMap(subject -> guests.grant(subject, request))
                .flatMap(grant -> orders.find(grant.subject().id()).map(order -> answer(grant, order)))
                .orElse(new Answer.None());
    }

    /** An order of which this browser sees all; nothing is looked up for any other. */
    public Optional<Order> whole(RoutingContext request, long id) {
        return guests.grant(new Subject(KIND, id), request).filter(Grant::whole).flatMap(grant -> orders.find(id));
    }

    /** The address of an order, below market and language. It is no secret and opens nothing. */
    public String path(Subject order) {
        return Visit.ORDERS + "/" + refs.of(order);
    }

    /** How guests' links and grants know an order. */
    public static Subject subject(Order order) {
        return new Subject(KIND, order.id());
    }

    private static Answer answer(Grant grant, Order order) {
        return grant.whole() ? new Answer.Whole(order) : new Answer.Redacted(order);
    }
}
