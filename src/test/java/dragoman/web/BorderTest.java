package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer names its release, and whatever is sent, what comes back is a page in the reader's language. */
@QuarkusTest
@Tag("database")
class BorderTest {

    private static final String[] TRICKS = {
        "/ch/de/../../../etc/passwd",
        "/ch/de/%2e%2e/%2e%2e/etc/passwd",
        "/ch/de/..%2f..%2fetc/passwd",
        "/ch/de/help/..;/..;/x",
        "//evil.example/help",
        "///evil.example",
        "/%2f%2fevil.example",
        "/%2F/evil.example",
        "/.//evil.example",
        "/\\evil.example",
        "/ch/de/a\\b",
        "/ch/de/a%5Cb",
        "/ch/de/help%00",
        "/ch/de/help?q=%00",
        "/ch/de/%c3%28",
        "/ch/de/help?q=%c3%28",
        "/ch/de/%E2%80%AEfdp",
        "/ch/de/help?q=%E2%80%AE",
        "/ch/de/%E2%81%A6x",
        "/ch/de/a%0d%0aSet-Cookie:x=1",
        "/ch/de/help?q=%0d%0aX: y".replace(" ", ""),
        "/ch/de/%",
        "/%",
        "/ch/de/%zz",
        "/ch/de/<script>",
        "/ch/de/help?q=<script>alert(1)</script>",
        "/ch/de/\"x\"",
        "/ch/de/{x}",
        "/ch/de/help|x",
        "/ch/de/\u00fcber",
        "/ch/de/help/4%2Fx",
        "/ch/de/help/99999999999999999999",
        "/ch/de/help/-1",
        "/ch/de/help/4.5",
        "/ch/de/.git/config",
        "/WEB-INF/web.xml",
        "/q/dev",
        "/.env",
    };

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/ch/de/help", "/ch/de/help/4-rueckgabe-und-widerruf", "/ch/de/help/4", "/ch/de/settings", "/ch/de/nix", "/xx/de/help",
        "/ch/xx/help", "/CH/de/help", "/ch", "/nix", "/assets/nix.css", "/sitemap.xml", "/ch/sitemap.xml", "/sitemap-index.xml", "/robots.txt", "/ch/de/faq", "/ch/de/help/changes.atom", "/ch/de/search?q=%", "/q/health", "/q/health/live", "/q/health/ready",
        "/q/metrics", "/q/openapi", "/q/nix", "/favicon.ico", "/ch/de/%00", "/%"
    })
    void everyAnswerNamesTheRelease(String path) {
        for (var method : new String[] {"GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW"}) {
            var answer = Wire.send(method + " " + path);
            assertThat(answer.header("X-Release")).as(method + " " + path).matches("[1-9]\\d*");
            assertThat(answer.header("X-Content-Type-Options")).as(method + " " + path).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).as(method + " " + path).contains("default-src 'none'");
        }
    }

    @Test
    void theStylesheetNamesTheReleaseAndIsKeptForEver() {
        var page = Person.RETO.reads("/help");
        var style = Pattern.compile("href=\"(/assets/[^\"]*\\.css)\"").matcher(page.html());
        assertThat(style.find()).isTrue();
        var answer = Person.RETO.browser().get(style.group(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("X-Release")).isNotBlank();
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(answer.contentType()).startsWith("text/css");
    }

    @Test
    void whateverTheAddressIsTheAnswerIsAPageOrAWayToOne() {
        for (var trick : TRICKS) {
            var answer = Wire.send("GET " + trick, "Accept-Language: ar-SA");
            assertThat(answer.status()).as(trick).isIn(301, 400, 404);
            if (answer.status() == 301) {
                assertThat(answer.header("Location")).as(trick).matches("/[^/\\\\].*");
            } else {
                assertThat(answer.header("Content-Type")).as(trick).startsWith("text/html");
                assertThat(answer.lang()).as(trick).isIn("de-CH", "ar-SA", "ar-CH", "en-CH");
                assertThat(answer.body()).as(trick).doesNotContain("Exception").doesNotContain("\tat ").contains("<h1");
                // The two scripts are ours.
                var body = answer.body().replaceFirst("<script src=\"/assets/htmx-[0-9a-f]+\\.js\" defer></script>", "");
                assertThat(body.replaceFirst("<script src=\"/assets/words-[0-9a-f]+\\.js\" defer></script>", "")).as(trick).doesNotContain("<script");
            }
            assertThat(answer.header("X-Release")).as(trick).isNotBlank();
            assertThat(answer.header("Set-Cookie")).as(trick).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ch/de/a%00b        | 400 | de-CH | Diese Adresse konnten wir nicht lesen
            /sa/ar/%c3%28       | 400 | ar-SA | تعذرت قراءة هذا العنوان
            /jp/ja/a\\b         | 400 | ja-JP | アドレスを読み取れませんでした
            /pl/pl/%E2%80%AEx   | 400 | pl-PL | Nie udało się odczytać tego adresu
            /pl/pl/help?q=%zz   | 400 | pl-PL | Nie udało się odczytać tego adresu
            /jp/ja/nix          | 404 | ja-JP | ページが見つかりません
            /sa/ar/help/99      | 404 | ar-SA | هذه الصفحة غير موجودة
            """)
    void anErrorIsInTheLanguageOfItsAddress(String path, int status, String lang, String heading) {
        var answer = Wire.send("GET " + path, "Accept-Language: en");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.lang()).isEqualTo(lang);
        assertThat(answer.body()).contains(heading);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anAddressTooLongIsToldSo() {
        for (var target : new String[] {"/sa/ar/" + "a".repeat(5_000), "/sa/ar/help?q=" + "a".repeat(5_000)}) {
            var answer = Wire.send("GET " + target);
            assertThat(answer.status()).isEqualTo(414);
            assertThat(answer.lang()).isEqualTo("ar-SA");
            assertThat(answer.body()).contains("هذا العنوان أطول مما ينبغي").doesNotContain("aaaaaaaaaa");
        }
    }

    @Test
    void headSaysWhatGetWouldWithoutThePage() {
        for (var path : new String[] {"/ch/de/help", "/ch/de/settings", "/ch/de/help/4-rueckgabe-und-widerruf", "/ch/de/nix", "/"}) {
            var get = Wire.send("GET " + path);
            var head = Wire.send("HEAD " + path);
            assertThat(head.status()).as(path).isEqualTo(get.status());
            assertThat(head.header("Content-Type")).as(path).isEqualTo(get.header("Content-Type"));
            assertThat(head.header("ETag")).as(path).isEqualTo(get.header("ETag"));
            assertThat(head.body()).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"PUT,/ch/de/help", "DELETE,/ch/de/help", "POST,/ch/de/help", "POST,/ch/de/help/4-rueckgabe-und-widerruf", "PATCH,/ch/de/settings",
        "GET,/ch/de/choice", "GET,/ch/de/help/4/wish", "PUT,/ch/de/help/4/rating", "DELETE,/ch/de/help/4/thanks",
        "POST,/ch/de/faq", "PUT,/ch/de/faq/returns", "POST,/ch/de/help/changes.atom", "POST,/ch/de/search", "DELETE,/ch/de/search/suggestions"})
    void aMethodThatAPageDoesNotKnowIsToldSo(String method, String path) {
        var answer = Wire.send(method + " " + path, "Sec-Fetch-Site: same-origin");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.lang()).isEqualTo("de-CH");
        assertThat(answer.body()).contains("Das geht hier nicht");
    }

    @Test
    void optionsAreAnsweredWithoutAPage() {
        var answer = Wire.send("OPTIONS /ch/de/help");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow")).contains("GET");
    }
}
