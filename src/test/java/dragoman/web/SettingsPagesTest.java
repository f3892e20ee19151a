package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers change currency and time zone, see that it was done, and read on where they were. */
@QuarkusTest
@Tag("database")
class SettingsPagesTest {

    private static final String ARTICLE = "/ch/de/help/4-rueckgabe-und-widerruf";

    @Test
    void retoReadsOnWhereHeWasWithTimesInTokyoAndAmountsInEuros() {
        var form = Person.RETO.opens(settings(Person.RETO.opens(ARTICLE)));
        var saved = Person.RETO.form().formParam("currency", "EUR").formParam("zone", "Asia/Tokyo").formParam("page", field(form)).post("/ch/de/settings");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).isEqualTo(ARTICLE + "?saved");
        var cookie = saved.getDetailedCookie("choice");
        assertThat(cookie.getValue()).isEqualTo("ch.de.EUR.Asia/Tokyo");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");

        var page = reads(saved.header("Location"), cookie.getValue());
        assertThat(page.heading()).isEqualTo("Retouren und Widerruf");
        assertThat(page.words()).startsWith("Gespeichert. Währung: Euro. Zeitzone: Tokio.");
        assertThat(page.html()).contains("role=\"status\"");
        assertThat(page.foot()).contains("Währung: Euro. Zeitzone: Tokio.");
        var settings = reads("/ch/de/settings", cookie.getValue());
        assertThat(settings.html()).contains("<option value=\"EUR\" selected>").contains("<option value=\"Asia/Tokyo\" selected>");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void theWayBackIsTheSameInEveryScript(Person person) {
        for (var path : new String[] {"/help", "/help/4", "/help/6"}) {
            var before = person.reads(path);
            var back = field(person.opens(settings(before)));
            var saved = person.form().formParam("currency", "JPY").formParam("page", encoded(back)).post(person.at("/settings"));
            assertThat(saved.header("Location")).endsWith("?saved").startsWith(person.at(back));
            var after = Page.of(person.browser().cookie("choice", saved.getDetailedCookie("choice").getValue()).get(saved.header("Location")));
            assertThat(after.status()).isEqualTo(200);
            assertThat(after.heading()).isEqualTo(before.heading());
            assertThat(after.lang()).isEqualTo(before.lang());
            assertThat(after.html()).contains("role=\"status\"");
        }
    }

    @Test
    void thatItWasSavedIsToldOnceAndToNobodyElse() {
        var told = reads(ARTICLE + "?saved", "ch.de.EUR.Asia/Tokyo");
        assertThat(told.words()).contains("Gespeichert.");
        assertThat(told.header("Cache-Control")).isEqualTo("no-cache");
        // Not the reader's next page, nor one who has saved nothing or keeps no cookies, nor the page as it is kept.
        assertThat(reads(ARTICLE, "ch.de.EUR.Asia/Tokyo").words()).doesNotContain("Gespeichert");
        assertThat(reads(ARTICLE + "?saved", "ch.de..").words()).doesNotContain("Gespeichert");
        assertThat(Person.RETO.opens(ARTICLE + "?saved").words()).doesNotContain("Gespeichert");
        assertThat(Person.RETO.opens(ARTICLE).words()).doesNotContain("Gespeichert");
        assertThat(reads(ARTICLE + "?saved=no", "ch.de.EUR.Asia/Tokyo").words()).doesNotContain("Gespeichert");
    }

    @Test
    void theLinkToTheSettingsIsTheSameForAllWhoReadThePage() {
        var first = Page.of(Person.RETO.browser().get(ARTICLE));
        var second = Page.of(Person.RETO.browser().header("Referer", "https://shop.example/cart").get(ARTICLE));
        assertThat(settings(first)).isEqualTo("/ch/de/settings?page=/help/4-rueckgabe-und-widerruf");
        assertThat(second.html()).isEqualTo(first.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/../../evil", "/help?x=1", "/help\r\nSet-Cookie: x=1", "help", "/%2e%2e/x"})
    void aWayBackThatIsNoPageOfOursIsTheHelpPage(String page) {
        var saved = Person.RETO.form().formParam("currency", "EUR").formParam("page", page).post("/ch/de/settings");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).isEqualTo("/ch/de/help?saved");
        assertThat(saved.headers().getValues("Set-Cookie")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/../../evil", "/help?x=1", "help", "/%2e%2e/x", "\"><script>"})
    void aFormThatIsAskedForWithAWayOutLeadsBackToTheHelpPage(String page) {
        var form = Page.of(Wire.send("GET /ch/de/settings?page=" + encoded(page)));
        assertThat(form.status()).isEqualTo(200);
        assertThat(field(form)).isEqualTo("/help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ch/de | de-CH | Diese Währung kennen wir nicht. Bitte wählen Sie eine aus der Liste. | Diese Zeitzone kennen wir nicht. Bitte wählen Sie eine aus der Liste.
            /sa/ar | ar-SA | هذه العملة غير معروفة لدينا. نرجو اختيار عملة من القائمة. | هذه المنطقة الزمنية غير معروفة لدينا. نرجو اختيار منطقة زمنية من القائمة.
            /jp/ja | ja-JP | この通貨には対応していません。一覧からお選びください。 | このタイムゾーンには対応していません。一覧からお選びください。
            """)
    void whatNoMarketKnowsIsToldInTheReadersLanguageAndNothingIsSaved(String place, String lang, String noCurrency, String noZone) {
        var answer = sends(place, "XTS", "Etc/UTC");
        var page = Page.of(answer);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.lang()).isEqualTo(lang);
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.html()).contains("role=\"alert\"");
        assertThat(said(page, "currency")).isEqualTo(noCurrency);
        assertThat(said(page, "zone")).isEqualTo(noZone);
        assertThat(field(page)).isEqualTo("/help/4-x");
    }

    @Test
    void whatWasRightStaysAsItWasSent() {
        var wrongZone = Page.of(sends("/ch/de", "EUR", "Mars/Olympus"));
        assertThat(wrongZone.status()).isEqualTo(422);
        assertThat(wrongZone.html()).contains("<option value=\"EUR\" selected>").doesNotContain("Mars").doesNotContain("<option value=\"Europe/Zurich\" selected>");
        assertThat(said(wrongZone, "currency")).isEmpty();
        assertThat(said(wrongZone, "zone")).contains("Zeitzone");

        var wrongCurrency = Page.of(sends("/ch/de", "", "Asia/Tokyo"));
        assertThat(wrongCurrency.status()).isEqualTo(422);
        assertThat(wrongCurrency.html()).contains("<option value=\"Asia/Tokyo\" selected>").doesNotContain("<option value=\"CHF\" selected>");
        assertThat(said(wrongCurrency, "currency")).contains("Währung");
        assertThat(said(wrongCurrency, "zone")).isEmpty();
        // The footer still says what holds.
        assertThat(wrongCurrency.foot()).contains("Währung: Schweizer Franken. Zeitzone: Zürich.");
    }

    @Test
    void whatIsNotSentStaysAsItIs() {
        var saved = Person.RETO.form().cookie("choice", "ch.de.EUR.Asia/Tokyo").formParam("zone", "Europe/Zurich").post("/ch/de/settings");
        assertThat(saved.getDetailedCookie("choice").getValue()).isEqualTo("ch.de.EUR.Europe/Zurich");
    }

    @Test
    void aCookieThatNoMarketKnowsIsPassedOver() {
        assertThat(reads("/ch/de/help", "ch.de.XTS.Etc/UTC").foot()).contains("Währung: Schweizer Franken. Zeitzone: Zürich.");
    }

    @Test
    void oneReadersSettingsAreNotAnothersPage() {
        var path = "/ch/de/help/1-lieferung";
        var first = Page.of(Person.RETO.browser().cookie("choice", "ch.de.EUR.Asia/Tokyo").redirects().follow(true).get(path));
        var second = Page.of(Person.RETO.browser().redirects().follow(true).get(path));
        var third = Page.of(Person.RETO.browser().cookie("choice", "ch.de.JPY.Europe/Warsaw").redirects().follow(true).get(path));
        var again = Page.of(Person.RETO.browser().cookie("choice", "ch.de.EUR.Asia/Tokyo").redirects().follow(true).get(path));
        assertThat(first.foot()).contains("Euro").contains("Tokio");
        assertThat(second.foot()).contains("Schweizer Franken").contains("Zürich");
        assertThat(third.foot()).contains("Japanischer Yen").contains("Warschau");
        assertThat(again.html()).isEqualTo(first.html());
    }

    @Test
    void theSettingsAreNobodyElsesBusiness() {
        var page = Person.YUSUF.reads("/settings");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.lang()).isEqualTo("ar-SA");
        assertThat(page.isIndexed()).isFalse();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    private static Page reads(String address, String choice) {
        return Page.of(Person.RETO.browser().cookie("choice", choice).get(address));
    }

    private static Response sends(String place, String currency, String zone) {
        return Person.RETO.form().formParam("currency", currency).formParam("zone", zone).formParam("page", "/help/4-x").post(place + "/settings");
    }

    // As a browser sends it; REST-assured is told to leave things as they stand.
    private static String encoded(String page) {
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** Where the foot's link to the settings leads. */
    private static String settings(Page page) {
        return page.links().stream().filter(link -> link.contains("/settings")).findFirst().orElseThrow();
    }

    /** The page that the form leads back to. */
    private static String field(Page form) {
        return first("(?s)class=\"fields\".*?name=\"page\" value=\"([^\"]*)\"", form);
    }

    /** What is said of a field to those who see it and to those who hear it; empty where it is right. */
    private static String said(Page form, String field) {
        var about = first("<select id=\"" + field + "\"[^>]* aria-invalid=\"true\" aria-describedby=\"([^\"]*)\"", form);
        return about.isEmpty() ? "" : Page.plain(first("(?s)id=\"" + about + "\">(.*?)</p>", form));
    }

    private static String first(String pattern, Page page) {
        var match = Pattern.compile(pattern).matcher(page.html());
        return match.find() ? match.group(1) : "";
    }
}
