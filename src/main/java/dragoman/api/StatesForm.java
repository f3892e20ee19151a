package dragoman.api;

import dragoman.orders.Stated;
import java.util.Locale;

/** States in our own format: our word where there is one, else the source's, which is kept and not shown to buyers. */
final class StatesForm {

    static final String ORDER = "OPEN, ON_HOLD, COMPLETED or CANCELLED. Any other word is kept and taken for unknown";
    static final String PAYMENT = "PENDING, AUTHORIZED, PARTIALLY_PAID, PAID, PARTIALLY_REFUNDED, REFUNDED, VOIDED, FAILED or EXPIRED. Any other word is kept and taken for unknown";
    static final String FULFILMENT = "UNFULFILLED, SCHEDULED, IN_PROGRESS, PARTIAL, FULFILLED or NOT_REQUIRED. Any other word is kept and taken for unknown";
    static final String RETURN = "REQUESTED, APPROVED, DECLINED, LABEL_SENT, IN_TRANSIT, RECEIVED, INSPECTED, REFUNDED, REJECTED or CLOSED. Any other word is kept and taken for unknown";

    private static final int LONGEST = 64;

    private StatesForm() {}

    static <S extends Enum<S>> String of(Stated<S> stated) {
        boolean unknown = stated.state().name().equals("UNKNOWN");
        return unknown && !stated.raw().isEmpty() ? stated.raw() : stated.state().name();
    }

    static <S extends Enum<S>> Stated<S> read(Place place, String name, S unknown) {
        var raw = place.needText(name, LONGEST);
        var word = raw.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (var state : unknown.getDeclaringClass().getEnumConstants()) {
            if (state.name().equals(word)) {
                return new Stated<>(state, raw);
            }
        }
        return new Stated<>(unknown, raw);
    }
}
