package dragoman.tracking;

import dragoman.orders.Order;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order as it is read.
 *
 * @param first whether all of it is shown, and not a further part of its items
 * @param toSend what is in no parcel yet
 * @param more how much more that is than shown, in words, or empty
 * @param owners empty before somebody has proved that it is theirs
 */
public record OrderView(
        Heading heading,
        boolean first,
        List<ParcelView> parcels,
        List<ContentView> toSend,
        String more,
        LinesView lines,
        MoneyView money,
        Optional<ReferenceView> reference,
        Optional<OwnersView> owners) {

    /** All of it, for whoever has proved that it is theirs. */
    static OrderView whole(Order order, int items, Optional<ReferenceView> reference, Telling telling, Optional<ZoneId> there) {
        var tracks = Track.of(order);
        return of(order, tracks, items, MoneyView.forBuyer(order.told().charges(), telling), reference, telling, there, Optional.of(OwnersView.of(order, tracks, telling)));
    }

    /** All of it, for staff: with the total in the shop's own currency. */
    static OrderView forStaff(Order order, int items, Telling telling, Optional<ZoneId> there) {
        var tracks = Track.of(order);
        return of(order, tracks, items, MoneyView.forStaff(order.told().charges(), telling), Optional.empty(), telling, there, Optional.of(OwnersView.of(order, tracks, telling)));
    }

    /** What is left of an order that {@link Redaction} has been at. */
    static OrderView redacted(Order order, int items, Optional<ReferenceView> reference, Telling telling) {
        var bare = Redaction.of(order);
        return of(bare, Track.of(bare), items, MoneyView.forBuyer(bare.told().charges(), telling), reference, telling, Optional.empty(), Optional.empty());
    }

    private static OrderView of(Order order, List<Track> tracks, int items, MoneyView money, Optional<ReferenceView> reference, Telling telling,
            Optional<ZoneId> there, Optional<OwnersView> owners) {
        var contents = new Contents(order.told(), telling);
        var toSend = contents.toSend();
        return new OrderView(
                Heading.of(order, tracks, telling),
                items <= 1,
                parcels(tracks, contents, there, owners.isPresent(), telling),
                contents.of(toSend),
                contents.more(toSend.size()),
                LinesView.of(order.told(), items, contents, telling),
                money,
                reference,
                owners);
    }

    private static List<ParcelView> parcels(List<Track> tracks, Contents contents, Optional<ZoneId> there, boolean told, Telling telling) {
        var views = new ArrayList<ParcelView>();
        for (int i = 0; i < tracks.size(); i++) {
            views.add(ParcelView.of(tracks.get(i), i + 1, tracks.size(), contents, there, told, telling));
        }
        return views;
    }
}
