package dragoman.tracking;

import dragoman.orders.Line;
import dragoman.orders.Order;
import dragoman.orders.OrderReturn;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Buyer;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.Parcel;
import dragoman.orders.ParcelEvent;
import java.util.List;
import java.util.Optional;

/**
 * An order without whose it is: state, items and totals. What is taken away is not hidden by a page but gone before any
 * page sees it.
 */
final class Redaction {

    private Redaction() {}

    static Order of(Order order) {
        var tracks = Track.of(order);
        var events = tracks.stream().flatMap(track -> track.events().stream().map(event -> bare(event, "p" + tracks.indexOf(track)))).toList();
        var parcels = tracks.stream().filter(track -> track.parcel().isPresent())
                .map(track -> bare(track.parcel().get(), "p" + tracks.indexOf(track))).toList();
        return new Order(order.id(), order.key(), order.version(), bare(order.told(), parcels), List.of(), events);
    }

    private static OrderSnapshot bare(OrderSnapshot told, List<Parcel> parcels) {
        var standing = told.standing();
        return new OrderSnapshot(
                told.number(),
                told.placedAt(),
                new Standing(standing.order(), standing.payment(), standing.fulfilment(), standing.cancelledAt(), ""),
                new Buyer(told.buyer().market(), told.buyer().locale(), "", "", Optional.empty(), Optional.empty()),
                // A discount's name may be a code that was given to one person.
                new Charges(told.charges().charged(), Optional.empty(), List.of(), List.of(), List.of()),
                told.lines().stream().map(Redaction::bare).toList(),
                "",
                parcels,
                told.returns().stream().map(back -> new OrderReturn("", back.state(), Optional.empty(), List.of())).toList(),
                List.of(),
                told.test());
    }

    // Options may be what somebody had engraved.
    private static Line bare(Line line) {
        return new Line(line.id(), line.title(), "", line.quantity(), line.returned(), line.cancelled(), line.unitPrice(), line.total());
    }

    private static Parcel bare(Parcel parcel, String id) {
        return new Parcel(id, "", "", "", "", Optional.empty(), Optional.empty(), parcel.contents());
    }

    private static ParcelEvent bare(ParcelEvent event, String parcel) {
        return new ParcelEvent("", parcel, event.code(), "", event.at(), "", "", "", "", "");
    }
}
