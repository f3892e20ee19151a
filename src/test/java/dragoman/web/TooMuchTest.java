package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sends more than we take is told so by a page, as far as there is somebody to tell. */
@QuarkusTest
@Tag("database")
class TooMuchTest {

    private static final String[] FORM = {"Content-Type: application/x-www-form-urlencoded", "Sec-Fetch-Site: same-origin"};
    private static final int TAKEN = 64 << 10;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ch/de/choice        | de-CH | ltr | Ihre Eingabe ist zu lang
            /sa/ar/settings      | ar-SA | rtl | ما أرسلتموه أطول مما ينبغي
            /jp/ja/help/4/rating | ja-JP | ltr | 送信内容が長すぎます
            /pl/pl/nix           | pl-PL | ltr | Wysłana treść jest za długa
            """)
    void aFormAboveTheLimitIsAPageInTheLanguageOfItsAddress(String path, String lang, String dir, String heading) {
        var page = Page.of(Wire.sendForm(path, "page=" + "a".repeat(TAKEN), FORM));
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.lang()).isEqualTo(lang);
        assertThat(page.dir()).isEqualTo(dir);
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Release")).isNotBlank();
        assertThat(page.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aFormIsHeardOutBeforeItIsTurnedAwaySoThatNoBrowserMissesTheAnswer() {
        var form = "page=" + "a".repeat(11_000_000);
        var answers = Wire.talk(
                "POST /ch/de/choice HTTP/1.1\r\nHost: x\r\n" + String.join("\r\n", FORM) + "\r\nContent-Length: " + form.length() + "\r\n\r\n" + form,
                "GET /ch/de/help HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        // The connection lives on: the next request is answered on it.
        assertThat(answers).contains("HTTP/1.1 413 ").contains("Ihre Eingabe ist zu lang").contains("HTTP/1.1 200 OK").contains("Wobei können wir helfen?");
        assertThat(answers.indexOf("HTTP/1.1 413 ")).isLessThan(answers.indexOf("HTTP/1.1 200 OK"));
    }

    @Test
    void whoAsksBeforeSendingIsToldAtOnce() {
        for (var announced : List.of("Expect: 100-continue\r\nContent-Length: 70000", "Content-Length: 99999999999")) {
            var answer = Wire.talk("POST /ch/de/choice HTTP/1.1\r\nHost: x\r\n" + String.join("\r\n", FORM) + "\r\n" + announced + "\r\n\r\n");
            assertThat(answer).as(announced).startsWith("HTTP/1.1 413 ").containsIgnoringCase("connection: close").contains("Ihre Eingabe ist zu lang");
        }
    }

    @Test
    void aFormThatFitsIsTaken() {
        var taken = Wire.sendForm("/ch/de/choice", "market=jp&" + ("a=" + "b".repeat(1_000) + "&").repeat(60) + "page=/help", FORM);
        assertThat(taken.status()).isEqualTo(303);
        assertThat(taken.header("Location")).isEqualTo("/jp/en/help");
    }

    @Test
    void aFormOfTooManyFieldsIsAPage() {
        var page = Page.of(Wire.sendForm("/jp/ja/choice", "a=b&".repeat(2_000), FORM));
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.lang()).isEqualTo("ja-JP");
        assertThat(page.heading()).isEqualTo("送信内容が長すぎます");
    }

    @Test
    void aFieldThatIsTooLongIsAPage() {
        // Where a form may be larger than its longest field: that takes a message of any language that is too long.
        var page = Page.of(Wire.sendForm("/sa/ar/contact", "message=" + "a".repeat(300_000), FORM));
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.lang()).isEqualTo("ar-SA");
        assertThat(page.heading()).isEqualTo("ما أرسلتموه أطول مما ينبغي");
    }

    @Test
    void aFormOfUnknownLengthComesFromNoBrowserAndIsCutOffAtTheSameLimit() {
        var chunk = "400\r\na=" + "b".repeat(0x3FD) + "&\r\n";
        var answer = Wire.talk("POST /ch/de/choice HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n" + String.join("\r\n", FORM)
                + "\r\n\r\n" + chunk.repeat(100) + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413 ").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"2_500", "16_500", "60_000"})
    void anAddressThatIsTooLongIsAPage(String length) {
        var answer = Wire.send("GET /jp/ja/help?q=" + "a".repeat(Integer.parseInt(length.replace("_", ""))));
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.lang()).isEqualTo("ja-JP");
        assertThat(answer.body()).contains("アドレスが長すぎます");
    }

    @Test
    void manyCookiesKeepNobodyOut() {
        var answer = Wire.send("GET /sa/ar/help", "Cookie: cart=" + "a".repeat(60_000));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.lang()).isEqualTo("ar-SA");
    }

    /** The server reads neither path nor headers to their end, so there is no language to say it in, and no hook to say it with. */
    @Test
    void whatIsAbsurdIsCutOffWithTheBareStatus() {
        assertThat(Wire.send("GET /jp/ja/" + "a".repeat(70_000)).status()).isEqualTo(414);
        assertThat(Wire.send("GET /jp/ja/help", "Cookie: cart=" + "a".repeat(70_000)).status()).isEqualTo(431);
    }
}
