package dragoman.tracking;

import dragoman.lookup.OpenDoor;
import dragoman.lookup.OrderAccess;
import dragoman.orders.OrderTables;
import dragoman.orders.Orders;
import dragoman.orders.Version;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;

/** Where tests sell: orders are told to the real database, and their pages opened. */
public final class Counter {

    private final Orders orders;
    private final OpenDoor door;

    // Of an order that is sold again, what is told last counts.
    private int told;

    public Counter(Orders orders) {
        this.orders = orders;
        this.door = new OpenDoor(orders);
        Arc.container().instance(OrderTables.class).get().empty("demo");
        QuarkusMock.installMockForType(door, OrderAccess.class);
    }

    /** Tells an order as its shop would; the path of all of it. */
    public String sell(Sale sale) {
        QuarkusTransaction.requiringNew().run(() -> {
            orders.tell(sale.key(), new Version(sale.version().at().plusSeconds(++told), "told"), sale.told());
            sale.events.forEach(event -> orders.tell(sale.key(), new Version(event.at(), event.id()), event));
        });
        return door.whole(sale.key());
    }

    /** The same for somebody who has proved nothing. */
    public String sellUnproved(Sale sale) {
        sell(sale);
        return door.redacted(sale.key());
    }
}
