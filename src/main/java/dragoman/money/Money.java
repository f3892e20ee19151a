package dragoman.money;

import dragoman.i18n.Beginning;
import dragoman.money.AmountReading.Reason;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An amount as a shop charged it; negative where it flows back.
 *
 * @param minor in minor units as ISO 4217 counts them: cents, yen, fils
 * @param currency one that has such units
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    // Zeros before would be digits of another number; a plus, a comma, an exponent and a bare point are another format.
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    /** No amount of any shop is longer, and no number of this length costs anything to read. */
    private static final int LONGEST = 64;

    /** @throws IllegalArgumentException where the currency is none that people pay with, such as gold */
    public Money {
        if (!Currencies.isPaidWith(currency)) {
            throw new IllegalArgumentException(currency + " has no minor units");
        }
    }

    /** Reads a decimal string: "500", "500.00" and "-0.5". */
    public static AmountReading read(String amount, String currency) {
        var found = Currencies.find(currency);
        if (found.isEmpty()) {
            return refused(Reason.UNKNOWN_CURRENCY, currency);
        }
        boolean plain = amount != null && amount.length() <= LONGEST && PLAIN.matcher(amount).matches();
        return plain ? exact(new BigDecimal(amount), found.get()) : refused(Reason.NOT_A_NUMBER, amount);
    }

    /** Reads a number as JSON has it, exactly: 1.5e3 is 1500. Only whoever parsed it can keep it from being a double before. */
    public static AmountReading read(BigDecimal amount, String currency) {
        return Currencies.find(currency).map(found -> exact(amount, found)).orElseGet(() -> refused(Reason.UNKNOWN_CURRENCY, currency));
    }

    private static AmountReading exact(BigDecimal amount, Currency currency) {
        if (amount.signum() == 0) {
            return new AmountReading.Read(new Money(0, currency));
        }
        // Before anything is done with it: 1e999999999 has a few characters and a billion digits.
        if ((long) amount.precision() - amount.scale() > LONGEST) {
            return refused(Reason.TOO_LARGE, amount.toString());
        }
        int digits = currency.getDefaultFractionDigits();
        if (amount.precision() > LONGEST || amount.stripTrailingZeros().scale() > digits) {
            return refused(Reason.TOO_MANY_DECIMALS, amount.toString());
        }
        var minor = amount.movePointRight(digits).toBigIntegerExact();
        return minor.bitLength() < Long.SIZE ? new AmountReading.Read(new Money(minor.longValueExact(), currency)) : refused(Reason.TOO_LARGE, amount.toString());
    }

    private static AmountReading refused(Reason reason, String given) {
        return new AmountReading.Refused(reason, given == null ? "" : Beginning.of(given, LONGEST));
    }

    /** The amount in major units, with as many decimals as the currency has. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isZero() {
        return minor == 0;
    }

    /** @throws IllegalArgumentException where the currencies differ: nobody can say which is more */
    @Override
    public int compareTo(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not compare");
        }
        return Long.compare(minor, other.minor);
    }

    /** For machines and logs, "173.30 EUR"; {@link Display} writes for people. */
    @Override
    public String toString() {
        return decimal().toPlainString() + " " + currency.getCurrencyCode();
    }
}
