package dragoman.tracking;

import dragoman.orders.Order;
import dragoman.orders.Parcel;
import dragoman.orders.ParcelCode;
import dragoman.orders.ParcelEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One parcel and what happened to it.
 *
 * @param parcel empty where a carrier speaks of one that the shop has not named
 * @param events newest first
 */
record Track(Optional<Parcel> parcel, List<ParcelEvent> events) {

    /** The parcels of an order in the shop's order; last, as one, what no parcel of it answers to. */
    static List<Track> of(Order order) {
        var tracks = new ArrayList<Track>();
        var named = new HashMap<String, Track>();
        for (var parcel : order.told().parcels()) {
            var track = new Track(Optional.of(parcel), new ArrayList<>());
            tracks.add(track);
            name(named, parcel.trackingNumber(), track);
            name(named, parcel.id(), track);
        }
        var others = new Track(Optional.empty(), new ArrayList<>());
        order.events().forEach(event -> named.getOrDefault(event.parcel(), others).events.add(event));
        if (!others.events.isEmpty()) {
            tracks.add(others);
        }
        return tracks;
    }

    private static void name(Map<String, Track> named, String name, Track track) {
        if (!name.isEmpty()) {
            named.put(name, track);
        }
    }

    /** The newest that anybody here understands: a word that nobody knows does not undo one that is known. */
    ParcelState state() {
        for (var event : events) {
            if (event.code() != ParcelCode.UNKNOWN) {
                return ParcelState.of(event.code());
            }
        }
        return events.isEmpty() ? ParcelState.SENT : ParcelState.UNKNOWN;
    }

    /** The newest word that it was delivered. */
    Optional<ParcelEvent> delivery() {
        return events.stream().filter(event -> event.code() == ParcelCode.DELIVERED).findFirst();
    }
}
