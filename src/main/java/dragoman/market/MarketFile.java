package dragoman.market;

import dragoman.formats.Reader;
import dragoman.i18n.LocaleId;
import dragoman.market.Market.Basis;
import dragoman.market.Market.Withdrawal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One file of {@code markets/}. */
final class MarketFile {

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    /** Business days until it is settled, where a market says nothing of its own. */
    private static final int SOLVED_IN = 5;

    private final YamlSection fields;

    MarketFile(YamlSection fields) {
        this.fields = fields;
    }

    Market read(String key) {
        var law = fields.section("law");
        var market = new Market(
                region(key),
                countries(),
                languages("languages", fields.someTexts("languages")),
                languages("fallback", fields.texts("fallback")),
                fields.each("currencies", fields.someTexts("currencies"), "market.currency", "a currency of ISO 4217", MarketFile::currency),
                fields.each("zones", fields.someTexts("zones"), "market.zone", "a time zone of IANA", MarketFile::zone),
                known("digits", "market.digits", "a numbering system of CLDR", Reader::knowsDigits),
                known("calendar", "market.calendar", "a calendar of CLDR", Reader::knowsCalendar),
                fields.text("desk"),
                answers(fields),
                fields.names().contains("review") ? fields.choice("review", Market.Review.class) : Market.Review.ANYBODY,
                tax(fields.section("tax")),
                fields.choice("duties", Market.Duties.class),
                delivery(fields.section("delivery")),
                fields.someTexts("payments"),
                returns(fields.section("returns")),
                withdrawal(law),
                guarantee(law));
        fields.reportUnknown();
        returnsKeepTheLaw(market);
        return market;
    }

    private String region(String key) {
        var region = fields.text("region");
        if (!COUNTRIES.contains(region)) {
            if (!region.isEmpty()) {
                fields.error("region", "market.country", "“" + region + "” is no country code of ISO 3166-1");
            }
            return "";
        }
        if (!region.toLowerCase(Locale.ROOT).equals(key)) {
            fields.error("region", "market.name", "the file of " + region + " is named " + region.toLowerCase(Locale.ROOT) + ".yaml");
        }
        return region;
    }

    private List<String> countries() {
        return fields.each("serves", fields.texts("serves"), "market.country", "a country code of ISO 3166-1",
                code -> Optional.of(code).filter(COUNTRIES::contains));
    }

    private List<LocaleId> languages(String name, List<String> tags) {
        return fields.each(name, tags, "market.language", "a language tag without region, in its canonical spelling",
                tag -> LocaleId.parse(tag).filter(id -> id.region().isEmpty() && id.tag().equals(tag)));
    }

    private String known(String name, String id, String wanted, Predicate<String> knows) {
        var value = fields.optional(name).stream().toList();
        return fields.each(name, value, id, wanted, text -> Optional.of(text).filter(knows)).stream().findFirst().orElse("");
    }

    static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream().filter(currency -> currency.getCurrencyCode().equals(code)).findFirst();
    }

    static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id)).filter(zone -> id.contains("/") || id.equals("UTC"));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Market.Answers answers(YamlSection market) {
        if (!market.names().contains("answers")) {
            return new Market.Answers(Optional.empty(), Optional.empty(), SOLVED_IN);
        }
        var fields = market.section("answers");
        var answers = new Market.Answers(days(fields, "first"), days(fields, "next"), days(fields, "solved").orElse(SOLVED_IN));
        fields.reportUnknown();
        return answers;
    }

    private static Optional<Integer> days(YamlSection fields, String name) {
        return fields.names().contains(name) ? Optional.of(fields.number(name, 0, 30)) : Optional.empty();
    }

    private static Market.Tax tax(YamlSection fields) {
        var tax = new Market.Tax(fields.choice("name", Market.TaxName.class), fields.choice("shown", Market.TaxShown.class));
        fields.reportUnknown();
        return tax;
    }

    private static Market.Delivery delivery(YamlSection fields) {
        var delivery = new Market.Delivery(fields.number("min", 1, 90), fields.number("max", 1, 90));
        fields.reportUnknown();
        if (delivery.max() < delivery.min()) {
            fields.error("max", "market.delivery", "is less than min");
        }
        return delivery;
    }

    private static Market.Returns returns(YamlSection fields) {
        var returns = new Market.Returns(fields.number("days", 1, 365), fields.choice("cost", Market.Payer.class));
        fields.reportUnknown();
        return returns;
    }

    private static Withdrawal withdrawal(YamlSection law) {
        var fields = law.section("withdrawal");
        var withdrawal = new Withdrawal(
                fields.choice("kind", Withdrawal.Kind.class),
                fields.number("days", 0, 365),
                fields.choice("unit", Withdrawal.Unit.class),
                fields.choice("starts", Withdrawal.Starts.class),
                fields.number("refundDays", 1, 365),
                basis(fields));
        fields.reportUnknown();
        if ((withdrawal.kind() == Withdrawal.Kind.NONE) != (withdrawal.days() == 0)) {
            fields.error("days", "market.withdrawal", "is 0 exactly when kind is NONE");
        }
        return withdrawal;
    }

    private static Market.Guarantee guarantee(YamlSection law) {
        var fields = law.section("guarantee");
        var guarantee = new Market.Guarantee(fields.number("months", 0, 120), basis(fields));
        fields.reportUnknown();
        law.reportUnknown();
        return guarantee;
    }

    private static Basis basis(YamlSection fields) {
        return new Basis(fields.text("law"), fields.text("source"), fields.date("checked"), fields.choice("confidence", Market.Confidence.class));
    }

    private void returnsKeepTheLaw(Market market) {
        if (market.returns().days() < market.withdrawal().days()) {
            fields.error("returns", "market.returns", "promises " + market.returns().days() + " days where the law gives " + market.withdrawal().days());
        }
    }
}
