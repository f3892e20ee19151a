package dragoman.money;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Currencies by their ISO 4217 codes. The JDK's table is ISO's: a test holds the digits of all currencies in use. It lacks
 * ISO's funds code UYW, which is no money to pay with, and keeps currencies that are no more, which old orders have.
 */
public final class Currencies {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");

    private Currencies() {}

    /** The currency of a code, in either case, since some shops write "eur"; empty where nobody pays with it. */
    public static Optional<Currency> find(String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT))).filter(Currencies::isPaidWith);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Whether it has units to count in: gold, tests and "no currency" have codes too. */
    static boolean isPaidWith(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0;
    }
}
