package dragoman.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All orders. What is told of one is a join: each telling is kept where it is newer than what is there, so that any
 * sequence of the same tellings, with any repetition, ends in the same order.
 *
 * <p>Writing takes part in the caller's transaction, which must be there.
 */
@ApplicationScoped
public class Orders {

    private final OrderRows rows;
    private final Forgotten forgotten;
    private final Clock clock;
    private final Event<OrderTaken> news;

    Orders(OrderRows rows, Forgotten forgotten, Clock clock, Event<OrderTaken> news) {
        this.rows = rows;
        this.forgotten = forgotten;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Keeps what a shop tells of an order, unless something newer is known; what is told of one that was forgotten is not
     * kept, here and in all that follows.
     *
     * @return whether the order may be told at all; false where it was forgotten
     */
    @Transactional(TxType.MANDATORY)
    public boolean tell(OrderKey key, Version version, OrderSnapshot told) {
        if (forgotten.covers(key, version.told())) {
            return false;
        }
        boolean known = rows.isKnown(key);
        rows.keep(key, version, LookupKeys.number(told.number()), told.placedAt(), OrderJson.write(told), clock.instant());
        told.charges().refunds().forEach(refund -> rows.keepRefund(key, version, refund.id(), OrderJson.write(refund)));
        if (!known) {
            news.fire(new OrderTaken(key));
        }
        return true;
    }

    /** Keeps a refund; its order may be told later. */
    @Transactional(TxType.MANDATORY)
    public boolean tell(OrderKey key, Version version, Refund refund) {
        if (forgotten.covers(key, version.told())) {
            return false;
        }
        rows.keepRefund(key, version, refund.id(), OrderJson.write(refund));
        return true;
    }

    /** Keeps what happened to a parcel; its order may be told later. */
    @Transactional(TxType.MANDATORY)
    public boolean tell(OrderKey key, Version version, ParcelEvent event) {
        if (forgotten.covers(key, version.told())) {
            return false;
        }
        rows.keepEvent(key, version, event.id(), OrderJson.write(event));
        return true;
    }

    /** Keeps what became of a shipment; its order may be told later, and what that says counts where it is newer. */
    @Transactional(TxType.MANDATORY)
    public boolean tell(OrderKey key, Version version, Shipment shipment) {
        if (forgotten.covers(key, version.told())) {
            return false;
        }
        rows.keepShipment(key, version, shipment.id(), OrderJson.write(shipment.parcels()));
        return true;
    }

    /**
     * Forgets an order and everything that belongs to it, and whatever is told of it up to some time of its source; for
     * ever with {@link Forgotten#FOREVER}.
     */
    @Transactional(TxType.MANDATORY)
    public void forget(OrderKey key, Instant until) {
        // In this order: whoever tells the order at the same moment holds the first, and is waited for before the rows go.
        forgotten.until(key, until);
        rows.drop(key, until);
    }

    /** Forgets every order of a shop that was told up to some time. */
    @Transactional(TxType.MANDATORY)
    public void forgetAll(String shop, Instant until) {
        forget(new OrderKey(shop, Forgotten.ALL), until);
    }

    /** Whether nobody has told any order yet. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** An order by its shop's own id. */
    public Optional<Order> find(OrderKey key) {
        return rows.find(key).map(this::whole);
    }

    /** An order by our own id. */
    public Optional<Order> find(long id) {
        return rows.find(id).map(this::whole);
    }

    /** The orders of any shop that have this number, oldest first, at most so many. */
    public List<Order> numbered(String number, int most) {
        return rows.numbered(LookupKeys.number(number), most).stream().map(this::whole).toList();
    }

    /** The orders of a shop by their shop's own ids, those after one, at most so many; from the first with an empty one. */
    public List<Order> ofShop(String shop, String after, int most) {
        return rows.ofShop(shop, after, most).stream().map(this::whole).toList();
    }

    private Order whole(OrderRows.Row row) {
        var told = OrderJson.read(row.snapshot(), OrderSnapshot.class);
        // An order names all its shipments; one that was told apart says more only where it is not older.
        var parts = rows.parts(row.key(), row.version().at());
        var parcels = Shipment.join(told.parcels(), parts.shipments());
        return new Order(row.id(), row.key(), row.version(), told.with(parcels), oldestFirst(parts.refunds()), newestFirst(parts.events()));
    }

    private static List<Refund> oldestFirst(Collection<Refund> refunds) {
        var sorted = new ArrayList<>(refunds);
        sorted.sort(Comparator.comparing(Refund::at).thenComparing(Refund::id));
        return sorted;
    }

    private static List<ParcelEvent> newestFirst(List<ParcelEvent> events) {
        var sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(ParcelEvent::at).thenComparing(ParcelEvent::id).reversed());
        return sorted;
    }
}
