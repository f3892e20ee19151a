package dragoman.lookup;

import dragoman.i18n.Beginning;
import dragoman.orders.LookupKeys;

/**
 * What somebody typed to find an order.
 *
 * @param second an e-mail address or a postcode, in one field
 */
record Typed(String number, String second) {

    /** Characters that are looked at. */
    private static final int READ = 320;

    enum Kind { EMAIL, POSTCODE }

    static Typed of(String number, String second) {
        return new Typed(Beginning.of(number == null ? "" : number, READ), Beginning.of(second == null ? "" : second, READ));
    }

    String numberKey() {
        return LookupKeys.number(number);
    }

    Kind kind() {
        // Folded first: a sign of another width is a sign.
        return LookupKeys.email(second).indexOf('@') >= 0 ? Kind.EMAIL : Kind.POSTCODE;
    }

    String secondKey() {
        return kind() == Kind.EMAIL ? LookupKeys.email(second) : LookupKeys.postcode(second);
    }
}
