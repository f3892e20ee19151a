package dragoman.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.api.OwnFormat.Reading;
import dragoman.doors.Shop;
import dragoman.doors.SomeShop;
import dragoman.intake.Belonging;
import dragoman.market.Markets;
import dragoman.orders.FulfilmentState;
import dragoman.orders.Order;
import dragoman.orders.OrderState;
import dragoman.orders.PaymentState;
import dragoman.orders.Stated;
import dragoman.units.I18nReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A programmer in Osaka tells Kenji's order, and makes every mistake that there is. */
class OwnFormatTest {

    private static final Markets MARKETS = I18nReading.of(Path.of("i18n")).markets().orElseThrow();
    private static final Shop SHOP = SomeShop.of("osaka", Optional.empty());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-10T00:00:00Z"), ZoneOffset.UTC);

    private final OwnFormat format = new OwnFormat(new Belonging(MARKETS), MARKETS, CLOCK);

    @Test
    void allThatWasToldIsReadAndWrittenBack() {
        var told = understood(json(OrderExamples.WHOLE));
        assertThat(told.key().shop()).isEqualTo("osaka");
        assertThat(told.version().at()).isEqualTo("2026-04-09T08:00:00Z");
        var order = told.order();
        assertThat(order.number()).isEqualTo("#1002");
        assertThat(order.placedAt()).isEqualTo("2026-04-02T10:15:00Z");
        assertThat(order.buyer().market()).isEqualTo("jp");
        assertThat(order.buyer().locale()).isEqualTo("ja-JP");
        assertThat(order.buyer().delivery().orElseThrow().familyName()).isEqualTo("田中");
        assertThat(order.charges().charged().total()).hasToString("12800 JPY");
        assertThat(order.charges().charged().taxes().get(0).percent()).isEqualTo("10");
        assertThat(order.charges().shop().orElseThrow().total()).hasToString("79.20 EUR");
        assertThat(order.parcels().get(0).window().orElseThrow().last()).isEqualTo("2026-04-10");
        var back = format.write(new Order(7, told.key(), told.version(), order, order.charges().refunds(), List.of()));
        assertThat(understood(back)).isEqualTo(told);
        assertThat(back.at("/charged/total/amount").textValue()).isEqualTo("12800");
        assertThat(back.at("/shop/total/amount").textValue()).isEqualTo("79.20");
        assertThat(back.at("/buyer/delivery/lines").size()).isEqualTo(2);
        assertThat(back.has("cancelledAt")).isFalse();
    }

    @Test
    void theSmallestOrderBelongsToTheMarketOfItsShopAndLanguage() {
        var order = understood(json(OrderExamples.SMALLEST)).order();
        assertThat(order.buyer().email()).isEmpty();
        assertThat(order.buyer().market()).isEqualTo(MARKETS.backup().key());
        assertThat(order.charges().charged().tax()).as("what is not said is not zero").isEmpty();
        assertThat(understood(with("/buyer", "{\"locale\": \"fr-Fr\"}")).order().buyer()).satisfies(buyer -> {
            assertThat(buyer.locale()).isEqualTo("fr-FR");
            assertThat(buyer.market()).isEqualTo("fr");
        });
        assertThat(understood(with("/buyer", "{\"locale\": \"zh_TW\", \"market\": \"hk\", \"email\": null}")).order().buyer()).satisfies(buyer -> {
            assertThat(buyer.locale()).isEqualTo("zh-TW");
            assertThat(buyer.market()).isEqualTo("hk");
            assertThat(buyer.email()).isEmpty();
        });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var body = with("/charged/total/amount", "\"173.305\"");
        set(body, "/placedAt", "\"2026-04-02T10:15:00\"");
        set(body, "/lines/0/quantity", "-1");
        set(body, "/lines/0/colour", "\"red\"");
        set(body, "/number", "null");
        assertThat(flaws(body)).containsExactlyInAnyOrder(
                "/number This is missing.",
                "/placedAt This is no time with its offset (RFC 3339), such as 2026-11-21T10:15:00+01:00.",
                "/charged/total/amount There are more decimals than the 2 of PLN.",
                "/lines/0/quantity A whole number from 0 to 1000000 belongs here.",
                "/lines/0/colour There is no such field. Known here: id, title, options, quantity, returned, cancelled, unitPrice, total.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "placedAt", "updatedAt", "state", "payment", "fulfilment", "charged", "lines"})
    void whatMustBeThereIsMissed(String field) {
        var body = json(OrderExamples.SMALLEST);
        ((ObjectNode) body).remove(field);
        assertThat(flaws(body)).containsExactly("/" + field + " This is missing.");
        assertThat(flaws(with("/" + field, "null"))).containsExactly("/" + field + " This is missing.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"173.30\" | PLN | 17330", "\"173.3\" | PLN | 17330", "\"173\" | PLN | 17300", "\"173.300\" | PLN | 17330", "\"0\" | PLN | 0",
        "\"500\" | JPY | 500", "\"500.00\" | JPY | 500", "\"12.345\" | KWD | 12345", "\"12.5\" | KWD | 12500",
        // As numbers, to the digit that was written.
        "173.30 | PLN | 17330", "1.7330e2 | PLN | 17330", "0.1 | EUR | 10", "90071992547409.93 | EUR | 9007199254740993"})
    void amountsAreTakenToTheirLastDigit(String amount, String currency, long minor) {
        var body = with("/charged/total", "{\"amount\": " + amount + ", \"currency\": \"" + currency + "\"}");
        set(body, "/lines/0/unitPrice/currency", "\"" + currency + "\"");
        set(body, "/lines/0/unitPrice/amount", "\"1\"");
        assertThat(understood(body).order().charges().charged().total().minor()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"173.305\" | PLN | amount There are more decimals than the 2 of PLN.", "500.5 | JPY | amount There are more decimals than the 0 of JPY.",
        "0.30000000000000004 | EUR | amount There are more decimals than the 2 of EUR.",
        "\"1,234.50\" | PLN | amount This is no amount: digits with at most one point belong here, such as 173.30.",
        "\"\" | PLN | amount This is no amount: digits with at most one point belong here, such as 173.30.",
        "\"zł 5\" | PLN | amount This is no amount: digits with at most one point belong here, such as 173.30.",
        "\"-173.30\" | PLN | amount This is negative.", "-1 | PLN | amount This is negative.",
        "\"92233720368547758.08\" | PLN | amount This is more than can be counted.", "1e999999999 | PLN | amount This is more than can be counted.",
        "\"5\" | XXX | currency This is no currency that people pay with (ISO 4217), such as EUR.",
        "\"5\" | XAU | currency This is no currency that people pay with (ISO 4217), such as EUR.",
        "\"5\" | ZŁ | currency This is no currency that people pay with (ISO 4217), such as EUR.",
        "true | PLN | amount A text belongs here, in quotation marks.", "[] | PLN | amount A text belongs here, in quotation marks."})
    void anAmountThatCannotBeMeantIsTold(String amount, String currency, String reason) {
        assertThat(flaws(with("/charged/total", "{\"amount\": " + amount + ", \"currency\": \"" + currency + "\"}")))
                .contains("/charged/total/" + reason);
    }

    @Test
    void oneOrderIsChargedInOneCurrency() {
        var body = with("/charged/tax", "{\"amount\": \"1.00\", \"currency\": \"EUR\"}");
        set(body, "/lines/0/unitPrice/currency", "\"USD\"");
        set(body, "/refunds", "[{\"id\": \"1\", \"amount\": {\"amount\": \"1\", \"currency\": \"CHF\"}, \"at\": \"2026-04-03T00:00:00Z\"}]");
        assertThat(flaws(body)).containsExactlyInAnyOrder(
                "/charged/tax/currency The total is in PLN, and so must this be.",
                "/lines/0/unitPrice/currency The total is in PLN, and so must this be.",
                "/refunds/0/amount/currency The total is in PLN, and so must this be.");
        assertThat(flaws(with("/charged/total/currency", "\"ABC\""))).as("what the total is in is not known, and nothing else is blamed").hasSize(1);
    }

    @Test
    void theShopMayOweAndNothingElseIsNegative() {
        assertThat(understood(with("/charged/outstanding", "{\"amount\": \"-5.00\", \"currency\": \"PLN\"}")).order().charges().charged().outstanding())
                .hasValueSatisfying(owed -> assertThat(owed.minor()).isEqualTo(-500));
        for (var sum : List.of("items", "discount", "shipping", "duties", "tax", "credit", "paid")) {
            assertThat(flaws(with("/charged/" + sum, "{\"amount\": \"-5.00\", \"currency\": \"PLN\"}"))).containsExactly("/charged/" + sum + "/amount This is negative.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-02T10:15:00", "2026-04-02 10:15:00Z", "2026-04-02", "2026-02-30T10:15:00Z", "2026-04-02T25:00:00Z", "1775124900", "", "2026-04-02T10:15:00 Europe/Warsaw",
        "2026-04-02T10:15Z", "٢٠٢٦-04-02T10:15:00Z"})
    void aTimeWithoutItsOffsetIsNoTime(String time) {
        assertThat(flaws(with("/placedAt", "\"" + time + "\""))).containsExactly("/placedAt This is no time with its offset (RFC 3339), such as 2026-11-21T10:15:00+01:00.");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-02T10:15:00Z, 2026-04-02T10:15:00Z", "2026-04-02t10:15:00z, 2026-04-02T10:15:00Z", "2026-04-02T10:15:00+05:45, 2026-04-02T04:30:00Z",
        "2026-04-02T10:15:00.123456789-03:00, 2026-04-02T13:15:00.123456789Z", "2026-04-02T10:15:00-00:00, 2026-04-02T10:15:00Z"})
    void aTimeIsTakenWithItsOffset(String time, Instant moment) {
        assertThat(understood(with("/placedAt", "\"" + time + "\"")).order().placedAt()).isEqualTo(moment);
    }

    @Test
    void anUpdateOfTheFutureWouldShutOutAllThatComeAfterIt() {
        assertThat(flaws(with("/updatedAt", "\"2062-04-02T10:15:00Z\""))).containsExactly("/updatedAt This is in the future.");
        assertThat(flaws(with("/placedAt", "\"0026-04-02T10:15:00Z\""))).containsExactly("/placedAt This is not between 1990 and 2200.");
        assertThat(flaws(with("/updatedAt", "\"2026-04-10T23:00:00Z\""))).as("a clock may be ahead").isEmpty();
    }

    @Test
    void statesAreOurWordsAndOthersAreKept() {
        var body = with("/state", "\"on hold\"");
        set(body, "/payment", "\"chargeback\"");
        set(body, "/fulfilment", "\"not-required\"");
        var told = understood(body);
        var standing = told.order().standing();
        assertThat(standing.order()).isEqualTo(new Stated<>(OrderState.ON_HOLD, "on hold"));
        assertThat(standing.payment()).isEqualTo(new Stated<>(PaymentState.UNKNOWN, "chargeback"));
        assertThat(standing.fulfilment()).isEqualTo(new Stated<>(FulfilmentState.NOT_REQUIRED, "not-required"));
        var back = format.write(new Order(7, told.key(), told.version(), told.order(), List.of(), List.of()));
        assertThat(List.of(back.at("/state").textValue(), back.at("/payment").textValue(), back.at("/fulfilment").textValue()))
                .containsExactly("ON_HOLD", "chargeback", "NOT_REQUIRED");
    }

    @Test
    void textsLoseWhatActsOnOthersAndKeepWhatWordsNeed() {
        // e and an accent; an override that turns what follows; a tab; a joiner that Persian needs; half a character.
        assertThat(title("Cafe\\u0301 \\u202Egnp.exe\\u202C")).isEqualTo("Café gnp.exe");
        assertThat(title("\\u2066a\\u2069\\tb\\u0000\\u0007c\\n")).isEqualTo("a bc");
        assertThat(title("\\uFEFFمی\\u200cخواهم\\uD83D")).isEqualTo("می\u200cخواهم");
        assertThat(title("🏮\\u2028")).isEqualTo("🏮");
        assertThat(flaws(with("/lines/0/title", "\"\\u202E \\u0000\""))).containsExactly("/lines/0/title This is empty.");
        assertThat(title("灯".repeat(500))).hasSize(500);
        assertThat(flaws(with("/lines/0/title", "\"" + "🏮".repeat(501) + "\""))).containsExactly("/lines/0/title This is longer than 500 characters.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/number | \"#-\" | /number There is no letter and no digit in it.",
        "/number | 1001 | /number A text belongs here, in quotation marks.",
        "/test | \"yes\" | /test true or false belongs here.",
        "/lines | {} | /lines A list belongs here, in brackets.",
        "/lines/0 | null | /lines/0 An object belongs here, in braces.",
        "/charged | [] | /charged An object belongs here, in braces.",
        "/lines/0/quantity | 1.5 | /lines/0/quantity A whole number from 0 to 1000000 belongs here.",
        "/lines/0/quantity | 1e999999999 | /lines/0/quantity A whole number from 0 to 1000000 belongs here.",
        "/lines/0/quantity | \"2\" | /lines/0/quantity A whole number from 0 to 1000000 belongs here.",
        "/lines/0/returned | 3 | /lines/0/quantity More came back or were cancelled than were bought.",
        "/buyer | {\"email\": \"kenji at example.com\"} | /buyer/email This is no e-mail address.",
        "/buyer | {\"locale\": \"!!\"} | /buyer/locale This is no language (BCP 47), such as pt-BR.",
        "/buyer | {\"market\": \"atlantis\"} | /buyer/market This is no market of this house.",
        "/buyer | {\"delivery\": {\"country\": \"Japan\"}} | /buyer/delivery/country This is no country (ISO 3166-1), such as JP.",
        "/buyer | {\"delivery\": {\"lines\": [\"a\",\"b\",\"c\",\"d\"]}} | /buyer/delivery/lines These are more than 3 lines.",
        "/payments | [{\"method\": \"Visa\", \"last4\": \"4111111111111111\"}] | /payments/0/last4 Four digits belong here, and never more of a card.",
        "/charged/taxes | [{\"name\": \"VAT\", \"percent\": \"101\", \"amount\": {\"amount\": \"1\", \"currency\": \"PLN\"}}] | /charged/taxes/0/percent This is no percentage from 0 to 100, such as 8.1.",
        "/documents | [{\"kind\": \"INVOICE\", \"url\": \"http://shop.example.com/1.pdf\"}] | /documents/0/url This is no address of the web that begins with one of: https://.",
        "/documents | [{\"kind\": \"NOVEL\", \"url\": \"https://shop.example.com/1.pdf\"}] | /documents/0/kind This is none of INVOICE, CREDIT_NOTE, CUSTOMS_FORM, WARRANTY, WITHDRAWAL_RECEIPT, OTHER.",
        "/parcels | [{\"id\": \"P\", \"trackingUrl\": \"javascript:alert(1)\"}] | /parcels/0/trackingUrl This is no address of the web that begins with one of: http://, https://.",
        "/parcels | [{\"id\": \"P\", \"contents\": [{\"line\": \"9\", \"quantity\": 1}]}] | /parcels/0/contents/0/line No line of the order has this id.",
        "/parcels | [{\"id\": \"P\"}, {\"id\": \"P\"}] | /parcels/1/id Another one has this id.",
        "/parcels | [{\"id\": \"P\", \"window\": {\"first\": \"2026-04-08\", \"last\": \"2026-04-07\"}}] | /parcels/0/window/last This is before the first day.",
        "/parcels | [{\"id\": \"P\", \"window\": {\"first\": \"8.4.2026\", \"last\": \"2026-04-07\"}}] | /parcels/0/window/first This is no day (ISO 8601), such as 2026-11-21.",
        "/parcels | [{\"id\": \"P\", \"window\": {\"first\": \"2026-04-07\", \"last\": \"2026-04-07\", \"from\": \"9\"}}] | /parcels/0/window/from This is no time of day, such as 09:30.",
        "/a~1b~0 | 1 | /a~1b~0 There is no such field."})
    void whatCannotBeMeantIsToldWithItsPlace(String pointer, String value, String flaw) {
        assertThat(flaws(with(pointer, value))).singleElement().asString().startsWith(flaw);
    }

    @Test
    void whatIsNoOrderAtAllIsToldOnce() {
        for (var body : List.of("[]", "7", "\"order\"", "null", "true")) {
            assertThat(flaws(json(body))).as(body).contains(" An object belongs here, in braces.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"number\": \"#1\"", "{\"number\": \"#1\"} x", "{\"number\": \"#1\", \"number\": \"#2\"}", "{'number': 1}", "{\"number\": NaN}", "\u00ff", "{\"total\": 01}"})
    void whatIsNoJsonIsNotRead(String body) {
        assertThatThrownBy(() -> OwnFormat.parse(body.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(IOException.class);
    }

    @Test
    void theIdOfTheAddressIsHeldToo() {
        for (var id : List.of("zażółć", "a b", "1".repeat(65), "")) {
            var reading = format.read(SHOP, id, json(OrderExamples.SMALLEST));
            assertThat(((Reading.Flawed) reading).flaws()).singleElement().satisfies(flaw -> assertThat(flaw.pointer()).isEmpty());
        }
        assertThat(format.read(SHOP, "gid://shopify/Order/1", json(OrderExamples.SMALLEST))).isInstanceOf(Reading.Understood.class);
    }

    @Test
    void tenThousandLinesAreAnOrderLikeAnother() {
        var body = json(OrderExamples.SMALLEST);
        var lines = (ArrayNode) body.get("lines");
        for (int i = 2; i <= 10_000; i++) {
            lines.add(((ObjectNode) lines.get(0)).deepCopy().put("id", Integer.toString(i)));
        }
        assertThat(understood(body).order().lines()).hasSize(10_000).last().satisfies(line -> assertThat(line.id()).isEqualTo("10000"));
        lines.add(lines.get(4711).deepCopy());
        assertThat(flaws(body)).containsExactly("/lines/10000/id Another one has this id.");
    }

    @Test
    void nobodyReadsMoreThanAHundredMistakes() {
        var body = json(OrderExamples.SMALLEST);
        var lines = (ArrayNode) body.get("lines");
        for (int i = 0; i < 500; i++) {
            lines.add(i);
        }
        assertThat(flaws(body)).hasSize(100);
    }

    @Test
    void twoBodiesOfOneMomentDifferByWhatTheySayAndByNothingElse() {
        var one = understood(json(OrderExamples.SMALLEST));
        assertThat(understood(json(OrderExamples.SMALLEST)).version()).isEqualTo(one.version());
        assertThat(understood(with("/payment", "\"PENDING\"")).version()).isNotEqualTo(one.version());
        assertThat(one.version().eventId()).hasSizeLessThan(64).matches("[\\x21-\\x7e]+");
    }

    private String title(String escaped) {
        return understood(with("/lines/0/title", "\"" + escaped + "\"")).order().lines().get(0).title();
    }

    private Reading.Understood understood(JsonNode body) {
        var reading = format.read(SHOP, "1001", body);
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return (Reading.Understood) reading;
    }

    private List<String> flaws(JsonNode body) {
        return format.read(SHOP, "1001", body) instanceof Reading.Flawed flawed
                ? flawed.flaws().stream().map(flaw -> flaw.pointer() + " " + flaw.reason()).toList()
                : List.of();
    }

    private static JsonNode json(String text) {
        try {
            return OwnFormat.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static JsonNode with(String pointer, String value) {
        var body = json(OrderExamples.SMALLEST);
        set(body, pointer, value);
        return body;
    }

    private static void set(JsonNode body, String pointer, String value) {
        var at = JsonPointer.compile(pointer);
        var parent = body.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), json(value));
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), json(value));
        }
    }
}
