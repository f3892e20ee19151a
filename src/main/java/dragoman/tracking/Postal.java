package dragoman.tracking;

import dragoman.addresses.Phones;
import dragoman.addresses.PostalAddress;
import dragoman.addresses.PostalFormat;
import dragoman.formats.Reader;
import dragoman.orders.Address;
import java.util.List;

/** An order's address as its country writes it. */
final class Postal {

    private Postal() {}

    /** The lines to write on a parcel, name included and telephone not. */
    static List<String> lines(Address address, Reader reader) {
        return PostalFormat.lines(postal(address), reader);
    }

    /** The number to ring at, for a reader who is in a region. */
    static String phone(Address address, String region) {
        return Phones.shown(address.phone(), address.country(), region);
    }

    // The room of addresses knows nothing of orders.
    private static PostalAddress postal(Address address) {
        return new PostalAddress(
                address.name(), address.givenName(), address.familyName(), address.company(), address.lines(),
                address.city(), address.district(), address.region(), address.postcode(), address.country(), address.phone());
    }
}
