package dragoman.boot;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the demo's orders are made of, as {@code demo/*.json} have it: who lives where, what goods and carriers' words are
 * called in a language, what goods cost in a currency, and what may become of an order.
 */
record DemoBook(List<Market> markets, Map<String, Words> languages, Map<String, Prices> prices, List<Story> stories) {

    // What a file leaves away is empty.
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .withConfigOverride(String.class, texts -> texts.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /**
     * A market with buyers.
     *
     * @param union whether no customs lie between the shop and it
     * @param dutyPercent what the shop collects for customs; empty where there is nothing to collect
     * @param payments ways to pay; a card with its last four digits behind
     * @param words the language of the carrier
     * @param eventZone what the carrier says of the zone of its events
     * @param hub where parcels enter the country
     */
    record Market(String key, String locale, String currency, boolean union, String dutyPercent, Optional<Tax> tax, List<String> payments, String carrier,
            String words, String zone, String eventZone, String hub, String pickup, List<Buyer> people) {}

    record Tax(String name, String percent, boolean included) {}

    /** A buyer; locale, currency, tax and country only where they are not the market's. */
    record Buyer(String given, String family, String locale, String currency, Optional<Tax> tax, String country, String email, String phone, String company,
            List<String> lines, String city, String district, String region, String postcode) {}

    /** @param carrier a carrier's text for each parcel code, in the order of the codes */
    record Words(List<List<String>> goods, String giftCard, String delivery, String express, String discount, String refund, List<String> carrier) {}

    /**
     * What things cost in a currency.
     *
     * @param goods the price of each of the goods, in their order
     * @param step minor units that the shop rounds to; 0 for one
     */
    record Prices(String perEuro, List<String> goods, String giftCard, String shipping, int step) {}

    /**
     * What became of an order.
     *
     * @param special what is worth looking at
     * @param hours how long ago it was placed
     * @param raw the source's word where we do not know what it means
     * @param lines how many at least
     * @param returns states of a return, one for each time that the story is told
     * @param refund PART, WHOLE or empty
     */
    record Story(String special, int hours, String order, String payment, String fulfilment, String raw, String cancel, int lines, String refund,
            List<String> returns, List<Travel> parcels, List<String> documents, boolean abroad, boolean dutiesPaid, boolean byPhone, boolean gift,
            boolean credit, boolean edited, boolean giftCard, boolean express) {

        Story {
            returns = orNone(returns);
            parcels = orNone(parcels);
            documents = orNone(documents);
        }

        boolean suits(Market market) {
            return !(abroad && market.union()) && !(dutiesPaid && market.dutyPercent().isEmpty());
        }
    }

    /**
     * A parcel's way.
     *
     * @param of which lines it holds; empty for all
     * @param events a code and how many hours after the order it happened, "IN_TRANSIT 70"
     * @param days first and last day of its window, from today on; empty for none
     */
    record Travel(List<Integer> of, List<String> events, List<Integer> days, String from, String to) {
        Travel {
            of = orNone(of);
            days = orNone(days);
        }
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static DemoBook shipped() {
        return new DemoBook(
                read("markets", new TypeReference<>() {}), read("languages", new TypeReference<>() {}),
                read("prices", new TypeReference<>() {}), read("stories", new TypeReference<>() {}));
    }

    /** The words of a locale, "pt-BR", or else of its language. */
    Words words(String locale) {
        var found = languages.get(locale);
        return found != null ? found : words(locale.substring(0, locale.lastIndexOf('-')));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var in = DemoBook.class.getResourceAsStream("/demo/" + name + ".json")) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
