package dragoman.composing;

import dragoman.orders.Order;
import dragoman.orders.Parcel;
import dragoman.orders.Refund;
import dragoman.replies.Placeholder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a thread and its order say for the placeholders of a reply. What could mean two things is left to whoever writes:
 * which day, which address, which of several things.
 */
final class Known {

    private final Map<String, Object> values = new HashMap<>();
    private final Collection<Placeholder> asks;
    private final ZoneId zone;

    private Known(Collection<Placeholder> asks, ZoneId zone) {
        this.asks = asks;
        this.zone = zone;
    }

    /** Values by argument. @param name of the buyer @param zone of the buyer, on whose calendar days are */
    static Map<String, Object> of(Collection<Placeholder> asks, Optional<String> name, Optional<Order> order, ZoneId zone) {
        var known = new Known(asks, zone);
        name.ifPresent(buyer -> known.put(Placeholder.NAME, buyer));
        order.ifPresent(known::read);
        return known.values;
    }

    private void read(Order order) {
        var told = order.told();
        put(Placeholder.ORDER, told.number());
        if (told.lines().size() == 1) {
            put(Placeholder.ITEM, told.lines().get(0).title());
        }
        told.parcels().stream().max(Comparator.comparing(parcel -> parcel.sentAt().orElse(Instant.MIN))).ifPresent(this::read);
        if (asks.contains(Placeholder.AMOUNT) && asks.contains(Placeholder.DAY)) {
            // An amount and its day: money that flowed back.
            order.refunds().stream().max(Comparator.comparing(Refund::at)).ifPresent(this::read);
        } else {
            told.charges().charged().outstanding().filter(open -> !open.isNegative() && !open.isZero()).ifPresent(open -> put(Placeholder.AMOUNT, open));
        }
    }

    private void read(Parcel parcel) {
        put(Placeholder.CARRIER, parcel.carrier());
        put(Placeholder.TRACKING, parcel.trackingNumber());
        if (asks.contains(Placeholder.TRACKING)) {
            parcel.window().ifPresent(window -> put(Placeholder.DAY, window.last()));
        }
    }

    private void read(Refund refund) {
        put(Placeholder.AMOUNT, refund.amount());
        put(Placeholder.DAY, refund.at().atZone(zone).toLocalDate());
    }

    private void put(Placeholder what, Object value) {
        if (asks.contains(what) && !(value instanceof String text && text.isBlank())) {
            values.put(what.argument(), value);
        }
    }
}
