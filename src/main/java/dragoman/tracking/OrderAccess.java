package dragoman.tracking;

import dragoman.orders.Order;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may see which order, and how much of it. Nobody sees any before there are links. */
@ApplicationScoped
class OrderAccess {

    /** What a request may see. */
    sealed interface Answer {

        /** All of it: the reader has proved that it is theirs. */
        record Whole(Order order) implements Answer {}

        /** How far it is, and nothing of whose it is. */
        record Redacted(Order order) implements Answer {}

        /** Nothing, not even whether there is such an order. */
        record None() implements Answer {}
    }

    Answer of(RoutingContext request, String ref) {
        return new Answer.None();
    }
}
