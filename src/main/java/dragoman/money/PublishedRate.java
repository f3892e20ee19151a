package dragoman.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** How many units of a currency one euro was worth on a day, as published. */
record PublishedRate(Currency currency, LocalDate day, BigDecimal perEuro) {

    /** What there is one rate of. */
    record Key(Currency currency, LocalDate day) {}

    // What the table holds.
    private static final int DECIMALS = 8;
    private static final int DIGITS = 18;

    Key key() {
        return new Key(currency, day);
    }

    /** Whether a rate can be kept as it is: above zero, and not longer than any that was ever published. */
    static boolean fits(BigDecimal rate) {
        return rate.signum() > 0 && rate.scale() <= DECIMALS && rate.precision() - rate.scale() <= DIGITS - DECIMALS;
    }
}
