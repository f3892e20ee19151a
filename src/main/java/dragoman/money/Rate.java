package dragoman.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** What one currency is worth in another, as far as anybody says. */
public sealed interface Rate {

    /**
     * {@code of} units of the first currency are worth {@code units} of the second. Both are kept as they were published,
     * so that an amount is rounded once.
     *
     * @param day the day that the rate is of; where only a peg is at work, the day that was asked for
     * @param source who published it
     * @param pegs what was not published but is held at a fixed value of what is
     */
    record Known(BigDecimal units, BigDecimal of, LocalDate day, Source source, List<Peg> pegs) implements Rate {

        // For people, who are shown fewer; amounts are converted by the two numbers themselves.
        private static final MathContext SHOWN = new MathContext(20, RoundingMode.HALF_UP);

        /** How much of the second currency one unit of the first is worth, to 20 digits. */
        public BigDecimal rate() {
            return units.divide(of, SHOWN);
        }

        /** The value of an amount in the first currency, rounded to the minor units of the second, halves up. */
        BigDecimal value(BigDecimal amount, int digits) {
            return amount.multiply(units).divide(of, digits, RoundingMode.HALF_UP);
        }
    }

    /** Nobody publishes a rate of this currency, or none that is recent enough for the day. */
    record Unknown(Currency currency) implements Rate {}

    /** Who says what a currency is worth. */
    enum Source {
        /** The euro foreign exchange reference rates of the European Central Bank. */
        ECB,
        /** A fixed value alone, of which {@link Peg} names the source. */
        PEG
    }
}
