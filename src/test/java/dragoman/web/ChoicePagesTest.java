package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers change market and language; nobody else does it for them. */
@QuarkusTest
@Tag("database")
class ChoicePagesTest {

    @Test
    void yusufGoesOnReadingTheSamePageInJapan() {
        var answer = Person.YUSUF.form().formParam("market", "jp").formParam("page", "/help/4-rueckgabe-und-widerruf").post("/ch/de/choice");
        assertThat(answer.statusCode()).isEqualTo(303);
        // Japan has neither German nor Arabic, and his browser says that English will do.
        assertThat(answer.header("Location")).isEqualTo("/jp/en/help/4-rueckgabe-und-widerruf");
        assertThat(answer.getDetailedCookie("choice").getValue()).isEqualTo("jp.en..");
        var there = Person.YUSUF.opens(answer.header("Location"));
        assertThat(there.heading()).isEqualTo("Returns and withdrawal");
    }

    @Test
    void aLanguageIsChangedInTheSameMarket() {
        var answer = Person.RETO.form().formParam("language", "en").formParam("page", "/help").post("/ch/de/choice");
        assertThat(answer.header("Location")).isEqualTo("/ch/en/help");
        var cookie = answer.getDetailedCookie("choice");
        assertThat(cookie.getValue()).isEqualTo("ch.en..");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isGreaterThan(60L * 60 * 24 * 300);
    }

    @Test
    void whoChangesTheMarketKeepsCurrencyAndZone() {
        var answer = Person.RETO.form().cookie("choice", "ch.de.EUR.Asia/Tokyo").formParam("market", "at").post("/ch/de/choice");
        assertThat(answer.getDetailedCookie("choice").getValue()).isEqualTo("at.de.EUR.Asia/Tokyo");
        assertThat(answer.header("Location")).isEqualTo("/at/de/help");
    }

    @Test
    void whatWasSearchedIsSearchedThere() {
        assertThat(Person.RETO.opens("/ch/de/search?q=zur%C3%BCck+%26+Zoll").html()).contains("name=\"question\" value=\"zurück &amp; Zoll\"");
        var answer = Person.RETO.form().formParam("market", "at").formParam("page", "/search").formParam("question", "zur%C3%BCck+%26+Zoll").post("/ch/de/choice");
        assertThat(answer.header("Location")).isEqualTo("/at/de/search?q=zur%C3%BCck+%26+Zoll");
        var elsewhere = Person.RETO.form().formParam("market", "at").formParam("page", "/help").formParam("question", "x").post("/ch/de/choice");
        assertThat(elsewhere.header("Location")).isEqualTo("/at/de/help");
    }

    @Test
    void aMarketThatDoesNotExistIsAPage() {
        var page = Page.of(Person.RETO.form().formParam("market", "xx").post("/ch/de/choice"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("de-CH");
    }

    @Test
    void whereTheBrowserDoesNotSayTheSiteTheOriginCounts() {
        var here = "http://localhost:" + RestAssured.port;
        assertThat(Person.nobody().header("Origin", here).formParam("market", "jp").post("/ch/de/choice").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormFromAnotherSiteIsTurnedAway() {
        isTurnedAway("Sec-Fetch-Site", "cross-site");
        isTurnedAway("Sec-Fetch-Site", "same-site");
        isTurnedAway("Sec-Fetch-Site", "none");
        isTurnedAway("Origin", "https://evil.example");
        isTurnedAway("Origin", "http://localhost:1");
        isTurnedAway("Origin", "null");
        isTurnedAway("X-Nothing", "said");
    }

    private static void isTurnedAway(String header, String value) {
        for (var path : new String[] {"/choice", "/settings", "/help/4/rating", "/help/4/wish"}) {
            var page = Page.of(Person.nobody().header(header, value).formParam("market", "jp").formParam("helpful", "yes").post("/ch/de" + path));
            assertThat(page.status()).as(header + ": " + value + " " + path).isEqualTo(403);
            assertThat(page.lang()).isEqualTo("de-CH");
            assertThat(page.heading()).isEqualTo("Diese Anfrage kam von einer anderen Website");
            assertThat(page.header("Set-Cookie")).isNull();
        }
    }

    @Test
    void aForeignOriginIsNotOutdoneByOurOwnHost() {
        var answer = Person.nobody().header("Host", "evil.example").header("Origin", "https://evil.example").formParam("market", "jp").post("/ch/de/choice");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/help\r\nSet-Cookie: x=1", "/help?x=1", "/help#x",
        "/../../evil", "/./help", "help", "\\\\evil", "/help//evil.example", "/%0d%0aX:y", "/%2e%2e/%2e%2e/x", "/\u202Efdp", "/%00"
    })
    void aReturnAddressThatIsNoPageOfOursLeadsToHelp(String page) {
        var answer = Person.RETO.form().formParam("market", "at").formParam("page", page).post("/ch/de/choice");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/at/de/help");
        assertThat(answer.headers().getValues("Set-Cookie")).hasSize(1);
    }

    @Test
    void aVeryLongReturnAddressLeadsToHelp() {
        var answer = Person.RETO.form().formParam("market", "at").formParam("page", "/" + "a".repeat(1_500)).post("/ch/de/choice");
        assertThat(answer.header("Location")).isEqualTo("/at/de/help");
    }
}
