package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How readers come to the one address of a page, and are left alone there. */
@QuarkusTest
@Tag("database")
class EntranceTest {

    @ParameterizedTest
    @EnumSource(Person.class)
    void everybodyWhoNamesNoMarketIsLedHome(Person person) {
        var answer = person.browser().get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(person.at("/help"));
        assertThat(answer.header("Vary")).contains("Accept-Language").contains("Cookie");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl                    | /pl/pl/help
            de                    | /de/de/help
            de-LI                 | /ch/de/help
            ar                    | /sa/ar/help
            ja                    | /jp/ja/help
            zh-Hans-SG            | /sg/zh-Hans/help
            zh-CN                 | /cn/zh-Hans/help
            zh-TW                 | /tw/zh-Hant/help
            sv-SE                 | /se/en/help
            en-AU                 | /au/en/help
            xx, pl;q=0.1          | /pl/pl/help
            pl;q=0, de-CH;q=0.3   | /ch/de/help
            """)
    void aLanguageLeadsToItsCountry(String asked, String home) {
        assertThat(home(asked)).isEqualTo(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "de;q=abc", ";;;,,,", "q=abc", "-", "de_", "\u00a7\u00a7\u00a7", "x-klingon", "de;q=0", "i-default"})
    void whatIsNoLanguageLeadsToTheBackupMarket(String asked) {
        assertThat(home(asked)).isEqualTo("/us/en/help");
    }

    @Test
    void anAbsurdlyLongWishIsNoWishAndNoError() {
        assertThat(home("de-CH,".repeat(1_000))).isEqualTo("/us/en/help");
    }

    @Test
    void nothingAskedLeadsToTheBackupMarket() {
        assertThat(Person.nobody().get("/").header("Location")).isEqualTo("/us/en/help");
    }

    @Test
    void whatRetoHasChosenWinsOverWhatHisBrowserAsks() {
        var answer = Person.RETO.browser().cookie("choice", "jp.en..").get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/jp/en/help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "....", "xx.de..", "ch.xx..", "ch", "ch.de", "<script>", "ch.de.CHF.Europe/Zurich.jp.ja"})
    void aSpoiltChoiceIsPassedOver(String cookie) {
        assertThat(Person.ZOFIA.browser().header("Cookie", "choice=" + cookie).get("/").header("Location"))
                .isIn("/pl/pl/help", "/ch/de/help");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void aDeepLinkIsNeverRedirectedByGuess(Person person) {
        assertThat(person.browser().get("/ch/de/help").statusCode()).isEqualTo(200);
        assertThat(person.browser().cookie("choice", "jp.ja..").get("/pl/en/help/4-returns-and-withdrawal").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /CH/de-CH/help?a=b&c   | /ch/de/help?a=b&c
            /ch/DE/help            | /ch/de/help
            /ch/de-ch/settings     | /ch/de/settings
            /SG/zh-hans-sg/help    | /sg/zh-Hans/help
            /sg/zh_Hans/help       | /sg/zh-Hans/help
            /sg/zh-cn/help         | /sg/zh-Hans/help
            /ch/de                 | /ch/de/help
            /ch/de/                | /ch/de/help
            /ch/de/help/           | /ch/de/help
            /ch/de//help           | /ch/de/help
            /ch/de/./help          | /ch/de/help
            /ch/de/h%65lp          | /ch/de/help
            /ch/xx/../de/help?q=1  | /ch/de/help?q=1
            /ch/de/help;jsessionid=1 | /ch/de/help
            """)
    void anotherSpellingLeadsToTheOneAddress(String asked, String address) {
        var answer = Wire.send("GET " + asked);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(address);
    }

    @Test
    void ofAMarketAloneTheLanguageIsAskedAnewEachTime() {
        var answer = Person.nobody().get("/CH?x=1");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/ch/de/help?x=1");
        assertThat(answer.header("Vary")).contains("Cookie");
        assertThat(Person.nobody().cookie("choice", "ch.en..").get("/ch").header("Location")).isEqualTo("/ch/en/help");
    }

    @Test
    void zofiaIsOfferedHerPageInPolishAboveTheSwissOne() {
        var page = Person.ZOFIA.opens("/ch/de/help/4-rueckgabe-und-widerruf");
        assertThat(page.lang()).isEqualTo("de-CH");
        assertThat(page.banner()).contains("lang=\"pl-PL\"").contains("dir=\"ltr\"").contains("href=\"/pl/pl/help/4-").contains("Polska");
    }

    @Test
    void aPoleInLondonIsOfferedPolishAndStaysInLondon() {
        var page = Page.of(Person.nobody().header("Accept-Language", "pl-PL,pl;q=0.9").get("/gb/en/help"));
        assertThat(page.banner()).contains("lang=\"pl-GB\"").contains("href=\"/gb/pl/help\"").doesNotContain("/pl/pl/");
    }

    @Test
    void yusufIsOfferedHisPageInArabicFromRightToLeft() {
        var page = Person.YUSUF.opens("/jp/en/help");
        assertThat(page.banner()).contains("lang=\"ar-SA\"").contains("dir=\"rtl\"").contains("href=\"/sa/ar/help\"").contains("العربية");
    }

    @Test
    void whoReadsTheRightPageIsNotAsked() {
        for (var person : new Person[] {Person.YUSUF, Person.KENJI, Person.RETO, Person.ZOFIA, Person.MEI, Person.EMMA}) {
            assertThat(person.reads("/help").banner()).as(person.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "", "de;q=abc", "x-klingon"})
    void whoAsksForNothingIsOfferedNothing(String asked) {
        assertThat(Page.of(Person.nobody().header("Accept-Language", asked).get("/pl/pl/help")).banner()).isEmpty();
    }

    @Test
    void whoHasChosenThisPageIsNotAskedAgain() {
        var page = Page.of(Person.ZOFIA.browser().cookie("choice", "ch.de..").get("/ch/de/help"));
        assertThat(page.banner()).isEmpty();
    }

    @Test
    void aWrongNameOfAnArticleLeadsToTheRightOneWithItsQuery() {
        var answer = Person.RETO.browser().get("/ch/de/help/4-returns?from=mail");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/ch/de/help/4-rueckgabe-und-widerruf?from=mail");
        assertThat(Person.KENJI.browser().get("/jp/ja/help/4").header("Location")).startsWith("/jp/ja/help/4-%E8%BF%94%E5%93%81");
    }

    @Test
    void noRedirectRepeatsWhatTheHostHeaderSays() {
        for (var path : new String[] {"/", "/CH/de/help", "/ch", "/ch/de/help/4", "/ch/de/help/"}) {
            assertThat(location(path)).as(path).startsWith("/").doesNotStartWith("//");
        }
    }

    private static String home(String asked) {
        Response answer = Person.nobody().header("Accept-Language", asked).get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.header("Location");
    }

    private static String location(String path) {
        return Person.nobody().header("Host", "evil.example").get(path).header("Location");
    }
}
