package dragoman.api;

import dragoman.api.OwnFormat.Reading;
import dragoman.orders.Order;
import dragoman.orders.Orders;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

/** Tells an order that was read, and says what became of that. */
@ApplicationScoped
public class Telling {

    private final Orders orders;

    Telling(Orders orders) {
        this.orders = orders;
    }

    /** What a telling was. */
    public enum Outcome {
        /** Nobody knew the order. */
        NEW,
        /** It is newer than what was known. */
        CHANGED,
        /** It is what was known. */
        KNOWN,
        /** Something newer is known, and stays. */
        OLDER
    }

    /** @param order as it is now */
    public record Told(Outcome outcome, Order order) {}

    /** Keeps an order in a transaction of its own. */
    public Told tell(Reading.Understood read) {
        var before = orders.find(read.key());
        QuarkusTransaction.requiringNew().run(() -> orders.tell(read.key(), read.version(), read.order()));
        // Read after the commit: before it, this transaction might see an older order than others do.
        var now = orders.find(read.key()).orElseThrow(NotFoundException::new);
        if (!now.version().equals(read.version())) {
            return new Told(Outcome.OLDER, now);
        }
        return new Told(before.map(known -> known.version().equals(read.version()) ? Outcome.KNOWN : Outcome.CHANGED).orElse(Outcome.NEW), now);
    }
}
