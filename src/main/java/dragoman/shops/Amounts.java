package dragoman.shops;

import dragoman.i18n.Beginning;
import dragoman.money.AmountReading;
import dragoman.money.Currencies;
import dragoman.money.Money;
import java.util.Currency;

/** Amounts as shops write them, taken to the last digit or not at all. */
final class Amounts {

    private static final int CODE = 3;

    private Amounts() {}

    /** @throws Unfit with the reason why nobody can say which amount that is */
    static Money exact(String field, AmountReading reading, String currency) {
        if (reading instanceof AmountReading.Read read) {
            return read.money();
        }
        var refused = (AmountReading.Refused) reading;
        var given = Tidy.text(refused.given());
        throw new Unfit(switch (refused.reason()) {
            case UNKNOWN_CURRENCY -> unknown(field, currency);
            case NOT_A_NUMBER -> field + " is \"" + given + "\": not a plain decimal number";
            case TOO_MANY_DECIMALS -> field + " is \"" + given + "\": " + currency + " has " + digits(currency) + " decimals, and this is more than that";
            case TOO_LARGE -> field + " is \"" + given + "\": nobody pays as much";
        });
    }

    /** The currency that a field names, in its one spelling. */
    static String currency(Fields fields, String name) {
        var code = fields.text(name);
        if (code.isEmpty()) {
            throw new Unfit(fields.name(name) + " is missing");
        }
        return Currencies.find(code).map(Currency::getCurrencyCode).orElseThrow(() -> new Unfit(unknown(fields.name(name), code)));
    }

    private static String unknown(String field, String currency) {
        return field + " is in \"" + Beginning.of(currency, CODE + 1) + "\": no currency that people pay with (ISO 4217)";
    }

    private static int digits(String currency) {
        return Currencies.find(currency).map(Currency::getDefaultFractionDigits).orElse(0);
    }
}
