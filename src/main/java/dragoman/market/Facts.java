package dragoman.market;

import dragoman.formats.Formats;
import dragoman.formats.Reader;
import dragoman.i18n.Argument;
import dragoman.i18n.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A market's facts as arguments of articles: their names, types and ranges, and their values for a reader. */
public final class Facts {

    /** Every fact that an article may name. */
    public static final Map<String, Argument> DECLARED = declared();

    /** One part of a desk's week as a phrase of the reader's language: days, and the hours on them. */
    public interface HoursLine {
        String of(String days, String hours);
    }

    private Facts() {}

    /** The values in one market, with names and lists in the reader's language. */
    public static Map<String, Object> of(Market market, Desk desk, String shop, Reader reader, HoursLine line) {
        var words = Words.of(reader.locale());
        var formats = Formats.of(reader);
        var facts = new HashMap<String, Object>(keys(market));
        facts.put("shop", shop);
        facts.put("country", words.region(market.region()));
        facts.put("returnDays", market.returns().days());
        facts.put("deliveryMin", market.delivery().min());
        facts.put("deliveryMax", market.delivery().max());
        facts.put("currency", words.currency(market.currency().getCurrencyCode()));
        facts.put("currencies", formats.list(market.currencies().stream().map(c -> words.currency(c.getCurrencyCode())).toList()));
        facts.put("payments", formats.list(market.payments()));
        putLaw(facts, market);
        putDesk(facts, desk, words, formats, line);
        return facts;
    }

    /** What a condition may ask for: the facts that are a choice of keys, the same in every language. */
    public static Map<String, String> keys(Market market) {
        var withdrawal = market.withdrawal();
        return Map.of(
                "returnCost", market.returns().cost().name(),
                "duties", market.duties().name(),
                "tax", market.tax().name().name(),
                "taxShown", market.tax().shown().name(),
                "manyCurrencies", yesNo(market.currencies().size() > 1),
                "withdrawalKind", withdrawal.kind().name(),
                "withdrawalUnit", withdrawal.unit().name(),
                "withdrawalStarts", withdrawal.starts().name(),
                "hasGuarantee", yesNo(market.guarantee().months() > 0));
    }

    private static void putLaw(Map<String, Object> facts, Market market) {
        var withdrawal = market.withdrawal();
        facts.put("withdrawalDays", withdrawal.days());
        facts.put("withdrawalLaw", withdrawal.basis().law());
        facts.put("lawChecked", withdrawal.basis().checked());
        facts.put("refundDays", withdrawal.refundDays());
        facts.put("guaranteeMonths", market.guarantee().months());
        facts.put("guaranteeLaw", market.guarantee().basis().law());
    }

    private static void putDesk(Map<String, Object> facts, Desk desk, Words words, Formats formats, HoursLine line) {
        facts.put("deskCity", words.city(desk.zone()));
        facts.put("deskHours", new WeeklyHours(desk.hours()).in(formats, line));
        facts.put("deskLanguages", formats.list(desk.languages().stream().map(words::language).toList()));
        facts.put("answerDays", desk.answers());
        facts.put("mailbox", desk.mailbox());
    }

    private static String yesNo(boolean yes) {
        return yes ? "YES" : "NO";
    }

    private static Map<String, Argument> declared() {
        var arguments = new LinkedHashMap<String, Argument>();
        Stream.of("shop", "country", "withdrawalLaw", "guaranteeLaw", "currency", "currencies", "payments", "deskCity",
                        "deskHours", "deskLanguages", "mailbox")
                .map(Argument::text).forEach(a -> arguments.put(a.name(), a));
        Stream.of(
                        Argument.count("returnDays", 1, 365),
                        Argument.count("withdrawalDays", 0, 365),
                        Argument.count("refundDays", 1, 365),
                        Argument.count("guaranteeMonths", 0, 120),
                        Argument.count("deliveryMin", 1, 90),
                        Argument.count("deliveryMax", 1, 90),
                        Argument.count("answerDays", 1, 30),
                        Argument.date("lawChecked"),
                        select("returnCost", Market.Payer.values()),
                        select("withdrawalKind", Market.Withdrawal.Kind.values()),
                        select("withdrawalUnit", Market.Withdrawal.Unit.values()),
                        select("withdrawalStarts", Market.Withdrawal.Starts.values()),
                        select("duties", Market.Duties.values()),
                        select("tax", Market.TaxName.values()),
                        select("taxShown", Market.TaxShown.values()),
                        Argument.select("hasGuarantee", "YES", "NO"),
                        Argument.select("manyCurrencies", "YES", "NO"))
                .forEach(a -> arguments.put(a.name(), a));
        return Map.copyOf(arguments);
    }

    private static Argument select(String name, Enum<?>[] keys) {
        return Argument.select(name, Stream.of(keys).map(Enum::name).toArray(String[]::new));
    }
}
