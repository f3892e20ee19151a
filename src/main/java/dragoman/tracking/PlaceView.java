package dragoman.tracking;

import dragoman.orders.Address;
import java.util.List;
import java.util.Optional;

/**
 * An address as it is written where it lies.
 *
 * @param phone as people there write it, or empty
 */
public record PlaceView(String label, List<String> lines, String phone) {

    static Optional<PlaceView> of(String label, Optional<Address> address, Telling telling) {
        return address.map(there -> new PlaceView(label, Postal.lines(there, telling.reader()), Postal.phone(there, telling.visit().market().region())));
    }
}
