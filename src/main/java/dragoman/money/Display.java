package dragoman.money;

import dragoman.formats.Amounts;
import dragoman.formats.Formats;
import dragoman.formats.Reader;
import dragoman.market.Market;

/** Money as a reader in a market reads it; each text stands for itself and is isolated where it could turn a sentence. */
public final class Display {

    private final Amounts amounts;
    private final Formats formats;

    private Display(Amounts amounts, Formats formats) {
        this.amounts = amounts;
        this.formats = formats;
    }

    /** To a reader there, a bare "$" is the market's own currency, whatever else is charged there. */
    public static Display of(Market market, Reader reader) {
        return new Display(Amounts.of(reader, market.currency()), Formats.of(reader));
    }

    /** What was charged or paid back, to its last digit. */
    public String exact(Money money) {
        return amounts.exact(money.decimal(), money.currency());
    }

    /** What is only about so much, with the digits that people there are used to. */
    public String about(Money money) {
        return amounts.about(money.decimal(), money.currency());
    }

    /** How much of the second currency one unit of the first is worth: "0,9407". */
    public String rate(Rate.Known rate) {
        return formats.rate(rate.rate());
    }
}
