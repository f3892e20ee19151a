package dragoman.tracking;

import dragoman.orders.FulfilmentState;
import dragoman.orders.Line;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lies in which parcel, and what in none yet. */
final class Contents {

    /** A card is no list of ten thousand; the items stand below. */
    static final int SHOWN = 20;

    private final OrderSnapshot order;
    private final Telling telling;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();

    Contents(OrderSnapshot order, Telling telling) {
        this.order = order;
        this.telling = telling;
        order.lines().forEach(line -> lines.put(line.id(), line));
        order.parcels().forEach(parcel -> parcel.contents().forEach(content -> sent.merge(content.lineId(), content.quantity(), Integer::sum)));
    }

    int sent(Line line) {
        return sent.getOrDefault(line.id(), 0);
    }

    /** The first of a parcel's contents; what names no line of the order is passed over. */
    List<ContentView> of(List<Parcel.Content> contents) {
        return contents.stream().limit(SHOWN).filter(content -> lines.containsKey(content.lineId()))
                .map(content -> new ContentView(telling.number(content.quantity()), lines.get(content.lineId()).title())).toList();
    }

    /** How many more there are, in words; empty for none. */
    String more(int all) {
        return all > SHOWN ? telling.text("order.more", Map.of("n", all - SHOWN)) : "";
    }

    /** What is still to be sent; nothing where a parcel does not say what is in it, since then nobody can tell. */
    List<Parcel.Content> toSend() {
        if (!isOpen() || order.parcels().stream().anyMatch(parcel -> parcel.contents().isEmpty())) {
            return List.of();
        }
        return order.lines().stream().map(line -> new Parcel.Content(line.id(), line.quantity() - line.cancelled() - sent(line)))
                .filter(content -> content.quantity() > 0).toList();
    }

    private boolean isOpen() {
        var goods = order.standing().fulfilment().state();
        return order.standing().order().state() != OrderState.CANCELLED
                && goods != FulfilmentState.FULFILLED && goods != FulfilmentState.NOT_REQUIRED && goods != FulfilmentState.UNKNOWN;
    }
}
