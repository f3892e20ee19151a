package dragoman.money;

import java.util.Currency;

/** An amount in a currency that the reader thinks in: for orientation only, and never what was or will be charged. */
public sealed interface Reference {

    /** @param converted about so much, in the minor units of its currency, halves up */
    record About(Money converted, Rate.Known rate) implements Reference {}

    /** There is none, since nobody publishes a rate of this currency for the day. */
    record Unknown(Currency currency) implements Reference {}

    /** The amount is in that currency already. */
    record Needless() implements Reference {}

    /** What an amount is about worth by a rate. */
    static Reference of(Money money, Currency wanted, Rate rate) {
        if (rate instanceof Rate.Unknown unknown) {
            return new Unknown(unknown.currency());
        }
        var known = (Rate.Known) rate;
        int digits = wanted.getDefaultFractionDigits();
        var minor = known.value(money.decimal(), digits).unscaledValue();
        // An amount that no bank could hold.
        return minor.bitLength() < Long.SIZE ? new About(new Money(minor.longValueExact(), wanted), known) : new Unknown(wanted);
    }
}
