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
import java.util.LinkedHashMap;
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
    private final Clock clock;
    private final Event<OrderTaken> news;

    Orders(OrderRows rows, Clock clock, Event<OrderTaken> news) {
        this.rows = rows;
        this.clock = clock;
        this.news = news;
    }

    /** Keeps what a shop tells of an order, unless something newer is known. */
    @Transactional(TxType.MANDATORY)
    public void tell(OrderKey key, Version version, OrderSnapshot told) {
        boolean known = rows.isKnown(key);
        rows.keep(key, version, LookupKeys.number(told.number()), told.placedAt(), OrderJson.write(told), clock.instant());
        told.charges().refunds().forEach(refund -> tell(key, version, refund));
        if (!known) {
            news.fire(new OrderTaken(key));
        }
    }

    /** Keeps a refund; its order may be told later. */
    @Transactional(TxType.MANDATORY)
    public void tell(OrderKey key, Version version, Refund refund) {
        rows.keepRefund(key, version, refund.id(), OrderJson.write(refund));
    }

    /** Keeps what happened to a parcel; its order may be told later. */
    @Transactional(TxType.MANDATORY)
    public void tell(OrderKey key, Version version, ParcelEvent event) {
        rows.keepEvent(key, version, event.id(), OrderJson.write(event));
    }

    /** Forgets an order and everything that belongs to it. Whoever calls sees to it that nothing tells it again. */
    @Transactional(TxType.MANDATORY)
    public void forget(OrderKey key) {
        rows.drop(key);
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

    private Order whole(OrderRows.Row row) {
        var told = OrderJson.read(row.snapshot(), OrderSnapshot.class);
        var refunds = new LinkedHashMap<String, Refund>();
        rows.refunds(row.key()).forEach(json -> {
            var refund = OrderJson.read(json, Refund.class);
            refunds.put(refund.id(), refund);
        });
        var events = rows.events(row.key()).stream().map(json -> OrderJson.read(json, ParcelEvent.class)).toList();
        return new Order(row.id(), row.key(), row.version(), told, oldestFirst(refunds.values()), newestFirst(events));
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
