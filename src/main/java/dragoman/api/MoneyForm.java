package dragoman.api;

import dragoman.money.AmountReading;
import dragoman.money.Currencies;
import dragoman.money.Money;
import java.util.Currency;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount in our own format. */
@Schema(name = "Money", requiredProperties = {"amount", "currency"})
record MoneyForm(
        @Schema(description = "A decimal string with a point and no more decimals than ISO 4217 gives the currency", examples = "173.30") String amount,
        @Schema(description = "ISO 4217", examples = "EUR") String currency) {

    private static final int LONGEST = 100;
    private static final Currency STAND_IN = Currency.getInstance("EUR");
    private static final Money NOTHING = new Money(0, STAND_IN);

    static MoneyForm of(Money money) {
        return new MoneyForm(money.decimal().toPlainString(), money.currency().getCurrencyCode());
    }

    static Optional<MoneyForm> of(Optional<Money> money) {
        return money.map(MoneyForm::of);
    }

    /** Nought or more. */
    static Money read(Place place) {
        var money = readSigned(place);
        if (money.isNegative()) {
            place.flaw("amount", "This is negative.");
        }
        return money;
    }

    // The amount is a string, since nobody knows what programs on the way make of 0.1; a number is taken as it was written.
    static Money readSigned(Place place) {
        var said = place.as(MoneyForm.class);
        var code = said.needText("currency", LONGEST);
        var reading = said.find("amount", amount -> amount.number().map(number -> Money.read(number, code)).orElseGet(() -> Money.read(amount.text(LONGEST), code)));
        if (reading.isEmpty()) {
            said.flaw("amount", "This is missing.");
        } else if (reading.get() instanceof AmountReading.Refused refused) {
            tell(said, refused.reason(), code);
        }
        return reading.isPresent() && reading.get() instanceof AmountReading.Read read ? read.money() : NOTHING;
    }

    /** What must be there. */
    static Money need(Place place, String name) {
        return place.need(name, MoneyForm::read, NOTHING);
    }

    private static void tell(Place place, AmountReading.Reason reason, String code) {
        switch (reason) {
            case UNKNOWN_CURRENCY -> place.flaw("currency", "This is no currency that people pay with (ISO 4217), such as EUR.");
            case NOT_A_NUMBER -> place.flaw("amount", "This is no amount: digits with at most one point belong here, such as 173.30.");
            case TOO_MANY_DECIMALS -> place.flaw("amount", "There are more decimals than the "
                    + Currencies.find(code).orElse(STAND_IN).getDefaultFractionDigits() + " of " + code + ".");
            case TOO_LARGE -> place.flaw("amount", "This is more than can be counted.");
        }
    }

    /** What all amounts of one order are in; any other is told. Empty where that itself is not known. */
    record One(Optional<Currency> currency) {

        static final One ANY = new One(Optional.empty());

        /** The currency of some totals. */
        static One of(Place totals) {
            return new One(totals.find("total").flatMap(total -> total.find("currency")).flatMap(Place::peek).flatMap(Currencies::find));
        }

        Optional<Money> find(Place place, String name) {
            return place.find(name, amount -> hold(amount, MoneyForm.read(amount)));
        }

        Money need(Place place, String name) {
            return place.need(name, amount -> hold(amount, MoneyForm.read(amount)), NOTHING);
        }

        Money hold(Place place, Money money) {
            // What was flawed itself says nothing more.
            if (currency.isPresent() && !money.currency().equals(currency.get()) && money != NOTHING) {
                place.flaw("currency", "The total is in " + currency.get() + ", and so must this be.");
            }
            return money;
        }
    }
}
