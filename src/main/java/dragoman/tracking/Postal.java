package dragoman.tracking;

import dragoman.i18n.Reader;
import dragoman.i18n.Words;
import dragoman.orders.Address;
import java.util.ArrayList;
import java.util.List;

/** An order's address as its country writes it. */
final class Postal {

    private Postal() {}

    /** The lines to write on a parcel, name included and telephone not. */
    static List<String> lines(Address address, Reader reader) {
        var lines = new ArrayList<String>();
        lines.add(address.name());
        lines.add(address.company());
        lines.addAll(address.lines());
        lines.add(String.join(" ", address.postcode(), address.city()).strip());
        lines.add(address.region());
        lines.add(address.country().isEmpty() ? "" : Words.of(reader.locale()).region(address.country()));
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** The number to ring at, for a reader who is in a region. */
    static String phone(Address address, String region) {
        return address.phone();
    }
}
