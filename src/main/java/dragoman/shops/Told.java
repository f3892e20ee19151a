package dragoman.shops;

import dragoman.orders.OrderSnapshot;
import dragoman.orders.ParcelEvent;
import dragoman.orders.Refund;
import dragoman.orders.Shipment;
import java.time.Instant;

/** One thing that a shop tells of an order, with the time that the shop gives to it. */
public sealed interface Told {

    /** When the shop says that it was so. */
    Instant at();

    /** Whether the shop does not say since when, so that of several tellings the first is nearest to it. */
    default boolean vague() {
        return false;
    }

    /** Its buyer's market is empty and the language as the shop wrote it; both are settled by whoever takes it in. */
    record OfOrder(Instant at, OrderSnapshot snapshot) implements Told {}

    record OfRefund(Instant at, boolean vague, Refund refund) implements Told {}

    record OfShipment(Instant at, Shipment shipment) implements Told {}

    record OfEvent(Instant at, boolean vague, ParcelEvent event) implements Told {}
}
