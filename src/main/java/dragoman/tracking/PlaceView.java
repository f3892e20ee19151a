package dragoman.tracking;

import dragoman.i18n.Words;
import dragoman.orders.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address as it is written where it lies.
 *
 * @param phone as people there write it, or empty
 */
public record PlaceView(String label, List<String> lines, String phone) {

    static Optional<PlaceView> of(String label, Optional<Address> address, Telling telling) {
        return address.map(there -> new PlaceView(label, lines(there, telling), there.phone()));
    }

    private static List<String> lines(Address there, Telling telling) {
        var lines = new ArrayList<String>();
        lines.add(there.name());
        lines.add(there.company());
        lines.addAll(there.lines());
        lines.add(String.join(" ", there.postcode(), there.city()).strip());
        lines.add(there.region());
        lines.add(there.country().isEmpty() ? "" : Words.of(telling.visit().locale()).region(there.country()));
        return Stream.of(lines).flatMap(List::stream).filter(line -> !line.isBlank()).toList();
    }
}
