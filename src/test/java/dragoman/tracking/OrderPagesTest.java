package dragoman.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderState;
import dragoman.orders.Orders;
import dragoman.orders.PaymentState;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A buyer reads where the order is, in the own language and as it was charged; a stranger reads nothing of whose it is. */
@QuarkusTest
@Tag("database")
class OrderPagesTest {

    private static final Map<Person, Sale> SALES = Map.of(
            Person.ZOFIA, Sold.toZofia(), Person.YUSUF, Sold.toYusuf(), Person.KENJI, Sold.toKenji(), Person.ANA, Sold.toAna(), Person.MALEE, Sold.toMalee());

    @Inject
    Orders orders;

    private Counter counter;

    @BeforeEach
    void open() {
        counter = new Counter(orders);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZOFIA | pl-PL | ltr | Zamówienie #PL-2044 | Paczka została wydana do doręczenia. Zwykle dociera tego samego dnia. | 861,45 zł | RR123456785PL
            YUSUF | ar-SA | rtl | الطلب #SA-1181 | تحتاج الجمارك إلى شيء قبل الإفراج عن الشحنة. | ٩٦٥٫٢٥ ر.س. | 290019876543
            KENJI | ja-JP | ltr | ご注文 #JP-77 | 荷物を輸送しています。お届け予定：2026年11月23日 | ￥20,100 | 4700-1234-5678
            ANA   | pt-BR | ltr | Pedido #BR-310 | O pacote espera por você em um ponto de retirada. | R$ 338,28 | NX123456789BR
            MALEE | th-TH | ltr | คำสั่งซื้อ #TH-9 | บริษัทขนส่งแจ้งว่ามอบพัสดุแล้ว | ฿1,990.20 | EF123456785TH
            """)
    void eachOfTheCastReadsWhatComesNextAndWhatWasCharged(Person person, String lang, String dir, String title, String next, String total, String number) {
        var path = counter.sell(SALES.get(person));
        var page = person.reads(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.lang()).isEqualTo(lang);
        assertThat(page.dir()).isEqualTo(dir);
        assertThat(page.heading()).isEqualTo(title);
        assertThat(Reading.plain(page.words())).contains(next).contains(total);
        assertThat(page.html()).contains("<bdi class=\"number\" dir=\"ltr\">" + number + "</bdi>");
        // The button carries the order along, so that nobody has to say which it is.
        assertThat(page.html()).contains("<a class=\"act\" href=\"" + person.at("/contact?order=") + path.substring("/orders/".length()) + "\"");
    }

    @Test
    void itIsKeptByNobodyAndToldToNobody() {
        var page = Person.ZOFIA.reads(counter.sell(Sold.toZofia()));
        assertThat(page.isIndexed()).isFalse();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.html()).doesNotContain("application/ld+json");
    }

    @Test
    void itIsSmallOnASlowLine() throws IOException {
        var address = Person.MALEE.at(counter.sell(Sold.toMalee()));
        var undecoded = RestAssuredConfig.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        var zipped = Person.MALEE.browser().config(undecoded).header("Accept-Encoding", "gzip, deflate").get(address);
        var plain = Person.MALEE.browser().config(undecoded).header("Accept-Encoding", "identity").get(address);
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.asByteArray())).readAllBytes()).isEqualTo(plain.asByteArray());
        assertThat(zipped.asByteArray().length).isLessThan(plain.asByteArray().length / 3);
    }

    // What is zipped tells by its size what is twice in it, so nobody else may put words there.
    @Test
    void nothingOfItsAddressIsRepeatedOnIt() {
        var path = counter.sell(Sold.toZofia());
        var page = Person.ZOFIA.reads(path + "?items=1&zofia=kowalska7&kowalska7");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("kowalska7");
        assertThat(Person.ZOFIA.reads(path + "?items=kowalska7").html()).doesNotContain("kowalska7");
    }

    @Test
    void whoeverMayNotSeeItIsLedToTheLookUp() {
        var answer = Person.ZOFIA.browser().get(Person.ZOFIA.at("/orders/" + "x".repeat(22)));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/pl/pl/orders");
    }

    @ParameterizedTest
    @EnumSource(names = {"ZOFIA", "YUSUF", "KENJI", "ANA", "MALEE"})
    void beforeProofAPageSaysNothingOfWhoseItIs(Person person) {
        var sale = SALES.get(person);
        var whole = person.reads(counter.sell(sale));
        var bare = person.reads(counter.sellUnproved(sale));
        assertThat(bare.status()).isEqualTo(200);
        assertThat(bare.heading()).isEqualTo(whole.heading());
        assertThat(bare.links()).contains(person.at("/orders"));
        var content = bare.html().substring(bare.html().indexOf("<main"), bare.html().indexOf("</main>"));
        assertThat(RedactionTest.personal(sale)).allSatisfy(secret -> assertThat(content).doesNotContain(secret));
        // All of these are on the page of the one who has proved it; what they wrote to the shop is on neither.
        var secrets = RedactionTest.personal(sale).stream().filter(secret -> whole.html().contains(secret)).toList();
        assertThat(secrets).hasSizeGreaterThan(7);
    }

    @Test
    void aForeignWordIsSetApartWhateverItIs() {
        var sale = Sold.toYusuf().line("<script>alert(1)</script> \u202emal", "שחור", 1, "1.00", "1.00");
        var html = Person.YUSUF.reads(counter.sell(sale)).html();
        assertThat(html).contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt; \u202emal</bdi>").contains("<bdi class=\"soft\">שחור</bdi>").doesNotContain("<script>alert");
        assertThat(html).contains("<p class=\"words\"><bdi lang=\"en\">Departed facility</bdi></p>");
        // Titles are in the language that they were bought in.
        assertThat(Person.EMMA.reads(counter.sell(sale)).html()).contains("<bdi lang=\"ar\">فانوس نحاسي منقوش</bdi>");
    }

    @Test
    void customsLeadsToTheArticleOfTheOrdersMarket() {
        var path = counter.sell(Sold.toYusuf());
        assertThat(Person.YUSUF.reads(path).links()).anyMatch(link -> link.startsWith("/sa/ar/help/2-"));
        // From another market's page, too, in a language that is there.
        assertThat(Person.EMMA.reads(path).links()).anyMatch(link -> link.startsWith("/sa/en/help/2-"));
        assertThat(Person.ZOFIA.reads(path).links()).anyMatch(link -> link.startsWith("/sa/en/help/2-"));
    }

    @Test
    void aReferenceInTheChosenCurrencyStandsApartFromWhatWasCharged() {
        var path = Person.YUSUF.at(counter.sell(Sold.toYusuf()));
        var dollars = Page.of(Wire.send("GET " + path, "Cookie: choice=sa.ar.USD.Asia/Riyadh"));
        assertThat(Reading.plain(dollars.words())).contains("≈ ٢٥٧٫٤٠ US$").contains("قيمة ثابتة وليست سعر السوق").contains("للاسترشاد فقط").contains("٩٦٥٫٢٥ ر.س.");
        var taiwan = Page.of(Wire.send("GET " + path, "Cookie: choice=sa.ar.TWD.Asia/Riyadh"));
        assertThat(taiwan.words()).contains("لا يوجد سعر مرجعي لهذه العملة").doesNotContain("≈");
        assertThat(Person.YUSUF.opens(path).words()).doesNotContain("≈").doesNotContain("سعر مرجعي");
    }

    @Test
    void aLegalDayStandsInDigitsBesideItsWords() {
        var page = Person.MALEE.reads(counter.sell(Sold.toMalee()));
        assertThat(page.html()).contains("<time class=\"soft\" dir=\"ltr\" datetime=\"2026-12-03\">(2026-12-03)</time>").contains("datetime=\"2026-11-26\"");
    }

    @Test
    void tenThousandItemsAreReadInParts() {
        var sale = new Sale("#BIG", "pl", "pl", "PLN").is(OrderState.OPEN, PaymentState.PAID, FulfilmentState.UNFULFILLED);
        for (int i = 1; i <= 10_000; i++) {
            sale.line("Lampion " + i + "-ty", "", 1, "1", "1");
        }
        sale.totals = Optional.of(sale.totals("10000", "10000", "0", "0", true, List.of()));
        var path = counter.sell(sale);
        var first = Person.ZOFIA.reads(path);
        assertThat(first.html()).contains("Lampion 200-ty").doesNotContain("Lampion 201-ty").contains("href=\"?items=2\"");
        var second = Page.of(Wire.send("GET " + Person.ZOFIA.at(path) + "?items=2"));
        assertThat(second.html()).contains("Lampion 201-ty").contains("Lampion 400-ty").doesNotContain("Lampion 401-ty").contains("href=\"?items=1\"").contains("href=\"?items=3\"");
        assertThat(second.heading()).isEqualTo("Zamówienie #BIG");
        assertThat(Page.of(Wire.send("GET " + Person.ZOFIA.at(path) + "?items=x")).html()).contains("Lampion 1-ty");
    }

    @ParameterizedTest
    @EnumSource(names = {"ZOFIA", "YUSUF", "KENJI", "ANA", "MALEE"})
    void headingsGoDownOneStepAtATime(Person person) {
        var sale = SALES.get(person);
        for (var path : List.of(counter.sell(sale), counter.sellUnproved(sale))) {
            var levels = Pattern.compile("<h([1-6])").matcher(person.reads(path).html()).results().map(found -> Integer.parseInt(found.group(1))).toList();
            assertThat(levels.get(0)).isEqualTo(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i) - levels.get(i - 1)).as(levels.toString()).isLessThanOrEqualTo(1);
            }
            assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        }
    }
}
