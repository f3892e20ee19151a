package dragoman.formats;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dragoman.i18n.LocaleId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Amounts of money as one reader reads them, with no doubt of the currency: its symbol where that tells it from all
 * others, else its ISO 4217 code, and never the narrow symbol. Isolated where a sentence around could turn them. Shared
 * by all threads; get one from {@link #of}.
 */
public final class Amounts {

    private record Key(ULocale formatting, java.util.Currency home) {}

    private record Shape(java.util.Currency currency, int digits) {}

    // As many as markets have languages: it does not grow with readers.
    private static final Map<Key, Amounts> MADE = new ConcurrentHashMap<>();

    private final LocaleId locale;
    private final java.util.Currency home;
    private final CurrencySigns signs;
    private final LocalizedNumberFormatter number;
    private final Map<Shape, LocalizedNumberFormatter> shapes = new ConcurrentHashMap<>();

    private Amounts(Reader reader, java.util.Currency home) {
        this.locale = reader.locale();
        this.home = home;
        this.signs = CurrencySigns.of(locale);
        this.number = NumberFormatter.withLocale(reader.formatting()).roundingMode(RoundingMode.HALF_UP);
    }

    /** The amounts of a reader to whom {@code home} is the currency that a bare sign means. */
    public static Amounts of(Reader reader, java.util.Currency home) {
        return MADE.computeIfAbsent(new Key(reader.formatting(), home), key -> new Amounts(reader, home));
    }

    /**
     * What was charged, to its last digit: with CLDR's usual digits where they say all of it, else with those that ISO
     * 4217 counts. A forint is written without fillér, unless there are some.
     */
    public String exact(BigDecimal amount, java.util.Currency currency) {
        int said = amount.stripTrailingZeros().scale();
        int usual = usualDigits(currency);
        return write(amount, currency, said <= usual ? usual : Math.max(said, currency.getDefaultFractionDigits()));
    }

    /** With CLDR's usual digits, halves up: for what is only about so much, and never for what was charged. */
    public String about(BigDecimal amount, java.util.Currency currency) {
        return write(amount, currency, usualDigits(currency));
    }

    private static int usualDigits(java.util.Currency currency) {
        return Currency.getInstance(currency.getCurrencyCode()).getDefaultFractionDigits();
    }

    private String write(BigDecimal amount, java.util.Currency currency, int digits) {
        var shape = shapes.computeIfAbsent(new Shape(currency, digits), this::formatter);
        return Bidi.isolate(shape.format(amount).toString(), locale);
    }

    private LocalizedNumberFormatter formatter(Shape shape) {
        return number.unit(Currency.getInstance(shape.currency.getCurrencyCode()))
                .unitWidth(signs.tell(shape.currency, home) ? UnitWidth.SHORT : UnitWidth.ISO_CODE)
                .precision(Precision.fixedFraction(shape.digits));
    }
}
