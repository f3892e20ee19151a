package dragoman.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import dragoman.api.OwnFormat;
import dragoman.api.OwnFormat.Reading;
import dragoman.api.SomeFormat;
import dragoman.doors.Shop;
import dragoman.doors.SomeShop;
import dragoman.orders.Order;
import dragoman.orders.OrderSnapshot;
import dragoman.sheets.OrderImport.Outcome;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zofia's shop in Warsaw gives its orders as files, from Shopify and from a spreadsheet of its own. */
class OrderImportTest {

    private static final OwnFormat FORMAT = SomeFormat.at(Instant.parse("2026-05-01T00:00:00Z"));
    private static final Shop SHOP = SomeShop.of("warsaw", Optional.of("pl"));

    private static final String SHOPIFY = """
            Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Shipping Name,Shipping Street,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Notes,Cancelled at,Payment Method,Tax 1 Name,Tax 1 Value,Id,Vendor
            #1001,zofia@example.com,paid,2026-04-02 10:15:00 +0200,fulfilled,2026-04-03 09:00:00 +0200,PLN,161.30,12.00,32.41,173.30,WIOSNA,10.00,Kurier,2026-04-02 10:14:00 +0200,2,Lampion papierowy,80.65,Zofia Wiśniewska,Świętojańska 12,Świętojańska 12,Gdańsk,'80-001,PL,,,BLIK,VAT 23%,32.41,5501181,Lantern
            #1001,zofia@example.com,,,,,,,,,,,,,,1,Kartka z życzeniami,0.00,,,,,,,,,,,,,Lantern
            #1002,jan@example.com,refunded,2026-04-04 08:00:00 +0200,unfulfilled,,PLN,50.00,0.00,0.00,50.00,,0.00,Kurier,2026-04-04 07:59:00 +0200,1,Świeca,50.00,Jan Nowak,Piękna 3,Piękna 3,Warszawa,'00-549,PL,,2026-04-05 12:00:00 +0200,BLIK,,,5501182,Lantern
            """;

    private final OrderImport orders = new OrderImport(FORMAT, null);
    private final List<OrderSnapshot> read = new ArrayList<>();

    @Test
    void whatShopifyExportsIsAnOrderForEachNumberAndALineForEachRow() {
        read(SHOPIFY);
        assertThat(read).hasSize(2);
        var order = read.get(0);
        assertThat(order.number()).isEqualTo("#1001");
        assertThat(order.placedAt()).isEqualTo("2026-04-02T08:14:00Z");
        assertThat(order.lines()).extracting("title").containsExactly("Lampion papierowy", "Kartka z życzeniami");
        assertThat(order.lines().get(0).unitPrice()).hasToString("80.65 PLN");
        assertThat(order.charges().charged().total()).hasToString("173.30 PLN");
        assertThat(order.charges().charged().taxIncluded()).isTrue();
        assertThat(order.charges().discounts()).singleElement().satisfies(discount -> assertThat(discount.name()).isEqualTo("WIOSNA"));
        assertThat(order.charges().payments()).singleElement().satisfies(payment -> assertThat(payment.method()).isEqualTo("BLIK"));
        assertThat(order.buyer().delivery().orElseThrow()).satisfies(address -> {
            assertThat(address.name()).isEqualTo("Zofia Wiśniewska");
            assertThat(address.postcode()).isEqualTo("80-001");
        });
        assertThat(order.buyer().market()).isEqualTo("pl");
        assertThat(order.standing().order().state()).hasToString("OPEN");
        assertThat(order.standing().fulfilment().state()).hasToString("FULFILLED");
        assertThat(read.get(1).standing().order().state()).hasToString("CANCELLED");
        assertThat(read.get(1).standing().payment().state()).hasToString("REFUNDED");
    }

    @Test
    void anOrderIsAsNewAsTheLastThingThatHappenedToIt() {
        assertThat(understood(SHOPIFY).get(0).version().at()).isEqualTo("2026-04-03T07:00:00Z");
        assertThat(understood(SHOPIFY).get(0).key().externalId()).isEqualTo("5501181");
        assertThat(understood(SHOPIFY).get(1).version().at()).isEqualTo("2026-04-05T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"; | windows-1250", "; | UTF-8", "TAB | UTF-16LE", ", | windows-1250"})
    void separatorsAndEncodingsAreFound(String separator, String encoding) {
        var file = SHOPIFY.replace(",", separator.replace("TAB", "\t"));
        var report = ((Outcome.Taken) orders.take(SHOP, file.getBytes(Charset.forName(encoding)), options())).report();
        assertThat(report.flaws()).isEmpty();
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.previews().get(0)).isEqualTo(new ImportReport.Preview(2, "#1001", "173.30 PLN", 2, "Lampion papierowy", "pl", "pl"));
        assertThat(report.previews().get(1).title()).isEqualTo("Świeca");
    }

    @Test
    void aSpreadsheetOfPolandWritesCommas() {
        read(SHOPIFY.replace(",", ";").replaceAll("(?<=;)(\\d+)\\.(\\d\\d)(?=;)", "$1,$2"));
        assertThat(read.get(0).charges().charged().total()).hasToString("173.30 PLN");
        assertThat(read.get(0).lines().get(0).unitPrice()).hasToString("80.65 PLN");
    }

    private static final String OWN = """
            id;number;placedAt;updatedAt;state;payment;fulfilment;currency;charged.total;lines.title;lines.quantity;lines.unitPrice;buyer.locale
            A1;#1;2026-04-02T10:14:00+02:00;2026-04-02T10:15:00+02:00;OPEN;PAID;UNFULFILLED;EUR;1.234,50;Lampion;1;1.234,50;pl
            A2;#2;2026-04-02 10:14;2026-04-02 10:15;OPEN;PAID;UNFULFILLED;EUR;0,99;Świeca;1;0,99;pl
            """;

    @Test
    void aSpreadsheetOfItsOwnSaysWhatOurFormatSays() {
        read(OWN.replace(" 10:14;", " 10:14:00+02:00;").replace(" 10:15;", " 10:15:00+02:00;"));
        assertThat(read.get(0).charges().charged().total()).hasToString("1234.50 EUR");
        assertThat(read.get(1).charges().charged().total()).hasToString("0.99 EUR");
    }

    @Test
    void whatIsWrongIsToldByRowAndColumnAndTheOthersAreTaken() {
        var report = report(OWN.replace("A1;#1", "A1;").replace("EUR;0,99", "EUX;-0,99"));
        assertThat(report.taken()).isZero();
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.flaws()).containsExactlyInAnyOrder(
                "row 2, number: This is missing.",
                "row 3, placedAt: This is no time with its offset (RFC 3339), such as 2026-11-21T10:15:00+01:00.",
                "row 3, updatedAt: This is no time with its offset (RFC 3339), such as 2026-11-21T10:15:00+01:00.",
                "row 3, currency: This is no currency that people pay with (ISO 4217), such as EUR.",
                "row 3, currency: This is no currency that people pay with (ISO 4217), such as EUR.");
    }

    @Test
    void aLineIsBlamedInItsOwnRow() {
        var report = report(SHOPIFY.replace(",1,Kartka", ",one,Kartka").replace("1,Świeca,50.00", "1,Świeca,50.005"));
        assertThat(report.flaws()).containsExactly(
                "row 3, Lineitem quantity: A whole number from 0 to 1000000 belongs here.",
                "row 4, Lineitem price: There are more decimals than the 2 of PLN.");
    }

    @Test
    void rowsOfAnOrderStandTogetherAndAgree() {
        var rows = SHOPIFY.lines().toList();
        var sorted = String.join("\n", rows.get(0), rows.get(1), rows.get(3), rows.get(2)) + "\n";
        assertThat(report(sorted).flaws()).anySatisfy(flaw -> assertThat(flaw).startsWith("row 4, "));
        assertThat(report(sorted).taken()).isEqualTo(2);
        var twice = SHOPIFY + rows.get(1).replace("paid", "voided") + "\n";
        assertThat(report(twice).flaws()).containsExactly("row 5, id: The order stood further up already: its rows must stand together.");
        assertThat(report(SHOPIFY.replace("#1001,zofia@example.com,,", "#1001,someone@example.com,,")).flaws())
                .containsExactly("row 3, Email: This differs from the first row of the order, row 2.");
    }

    @Test
    void anAmountThatCanBeReadInTwoWaysIsNotGuessed() {
        var file = OWN.replace("1.234,50", "1.230").replace("0,99", "1.500").replace(" 10:14;", "T10:14:00Z;").replace(" 10:15;", "T10:15:00Z;");
        assertThat(report(file).flaws()).contains("row 2, charged.total: \"1.230\" can be read in two ways. Say --decimal comma or --decimal point.");
        assertThat(report(file).taken()).isZero();
        var taken = orders.take(SHOP, file.getBytes(StandardCharsets.UTF_8), new ImportOptions(Optional.empty(), Optional.empty(), Optional.of(','), true));
        assertThat(((Outcome.Taken) taken).report().previews().get(0).total()).isEqualTo("1230.00 EUR");
    }

    @Test
    void whatNobodyKnowsIsNamedAndNotRead() {
        assertThat(report(SHOPIFY.replace("Vendor", "Kolor ramki")).unknown()).containsExactly("Kolor ramki");
        assertThat(report(SHOPIFY).unknown()).isEmpty();
    }

    @Test
    void whatIsNoSuchFileIsRefusedWhole() {
        assertThat(orders.take(SHOP, "Kolor;Ramka\n1;2\n".getBytes(StandardCharsets.UTF_8), options())).isEqualTo(new Outcome.Refused("Its first row has no head that is known."));
        assertThat(orders.take(SHOP, new byte[0], options())).isInstanceOf(Outcome.Refused.class);
        assertThat(orders.take(SHOP, SHOPIFY.replace("Lampion", "\"Lampion").getBytes(StandardCharsets.UTF_8), options())).isInstanceOf(Outcome.Refused.class);
        assertThat(orders.take(SHOP, (SHOPIFY.stripTrailing() + ",\"Lan").getBytes(StandardCharsets.UTF_8), options())).as("cut off in its last cell").isInstanceOf(Outcome.Refused.class);
        assertThat(orders.take(SHOP, SHOPIFY.replace("Kurier", "\"Kurier\"x").getBytes(StandardCharsets.UTF_8), options())).isInstanceOf(Outcome.Refused.class);
        assertThat(report(SHOPIFY.replace("Świeca", "Świeca 5\" wysoka")).taken()).as("an inch is no quotation").isEqualTo(2);
        assertThat(orders.take(SHOP, SHOPIFY.replace("Vendor", "Created at").getBytes(StandardCharsets.UTF_8), options()))
                .isEqualTo(new Outcome.Refused("These heads mean what another before them means: Created at."));
        var latin = new ImportOptions(Optional.of(StandardCharsets.US_ASCII), Optional.empty(), Optional.empty(), true);
        assertThat(((Outcome.Refused) orders.take(SHOP, SHOPIFY.getBytes(StandardCharsets.UTF_8), latin)).reason()).contains("none of US-ASCII");
    }

    @Test
    void emptyRowsAndBrokenLinesInCellsDoNotMoveTheRowsThatAreNamed() {
        var rows = SHOPIFY.lines().toList();
        var file = rows.get(0) + "\n\n" + rows.get(1).replace("Lampion papierowy", "\"Lampion,\npapierowy\"") + "\n,,,,,\n" + rows.get(3).replace("50.00,Jan", "x,Jan") + "\n";
        var report = report(file);
        assertThat(report.previews()).singleElement().satisfies(order -> assertThat(order.title()).isEqualTo("Lampion, papierowy"));
        assertThat(report.flaws()).containsExactly("row 5, Lineitem price: This is no amount: digits with at most one point belong here, such as 173.30.");
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        var random = new Random(20261122);
        for (int round = 0; round < 60; round++) {
            var told = new ArrayList<Reading.Understood>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                told.add((Reading.Understood) FORMAT.read(SHOP, "X" + round + "-" + i, someOrder(random)));
            }
            var file = written(told);
            assertThat(understood(file)).as(file).isEqualTo(told);
        }
    }

    // Any texts where the whole example has texts, and some of its parts left out.
    private static ObjectNode someOrder(Random random) {
        var order = (ObjectNode) SomeFormat.whole();
        order.put("number", "#" + random.nextInt(1000) + someText(random));
        order.put("shipping", someText(random));
        ((ObjectNode) order.at("/buyer/delivery")).put("postcode", someText(random)).put("name", someText(random)).put("phone", "+48 22 " + random.nextInt(1000));
        var dinars = random.nextBoolean();
        var lines = (ArrayNode) order.get("lines");
        for (int i = 2; i < 2 + random.nextInt(3); i++) {
            var line = (ObjectNode) lines.get(0).deepCopy();
            lines.add(line.put("id", Integer.toString(i)).put("title", "x" + someText(random)).put("options", someText(random)));
        }
        for (var part : List.of("parcels", "refunds", "returns", "documents", "payments", "shop")) {
            if (random.nextInt(3) == 0) {
                order.remove(part);
            }
        }
        if (dinars) {
            order.findParents("currency").stream().filter(money -> money.get("currency").asText().equals("JPY"))
                    .forEach(money -> ((ObjectNode) money).put("currency", "KWD").put("amount", random.nextInt(2000) + "." + (100 + random.nextInt(900))));
        }
        ((ObjectNode) order.get("charged")).set("outstanding", JsonNodeFactory.instance.objectNode().put("amount", "-1").put("currency", dinars ? "KWD" : "JPY"));
        return order.put("test", random.nextBoolean());
    }

    private static String someText(Random random) {
        var pieces = List.of(",", ";", "\"", "'", "=1+1", "+", "-", "@", "ż", "和紙", "مرحبا", " ", "\u00a0", "#", "‘", "1,234", "0", "x");
        var text = new StringBuilder();
        for (int i = 0; i < random.nextInt(5); i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static String written(List<Reading.Understood> told) {
        var heads = new OrderExport.Heads();
        var flats = told.stream().map(one -> Flat.of(one.key().externalId(),
                FORMAT.write(new Order(1, one.key(), one.version(), one.order(), one.order().charges().refunds(), List.of())))).toList();
        flats.forEach(heads::see);
        var out = new StringWriter();
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord(heads.all());
        flats.forEach(flat -> flat.rows().forEach(row -> csv.writeRecord(heads.cells(row))));
        return out.toString();
    }

    private void read(String file) {
        read.clear();
        understood(file).forEach(one -> read.add(one.order()));
    }

    private static List<Reading.Understood> understood(String file) {
        var all = new ArrayList<Reading.Understood>();
        var report = ((Outcome.Taken) new OrderImport(FORMAT, null).take(SHOP, file.getBytes(StandardCharsets.UTF_8), options(), all::add)).report();
        assertThat(report.flaws()).as(file).isEmpty();
        return all;
    }

    private ImportReport report(String file) {
        return ((Outcome.Taken) orders.take(SHOP, file.getBytes(StandardCharsets.UTF_8), options())).report();
    }

    private static ImportOptions options() {
        return new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty(), true);
    }
}
