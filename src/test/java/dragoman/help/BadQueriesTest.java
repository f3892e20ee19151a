package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody types, pastes or tries, Malee's page comes back, in Thai, with all that every page has. */
@QuarkusTest
@Tag("database")
class BadQueriesTest {

    private static final String THAI = "%E0%B8%81";
    private static final String[] HEADERS = {"X-Release", "X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy", "Cache-Control", "Content-Type"};

    private static final Map<String, String> QUERIES = queries();

    static Stream<String> names() {
        return QUERIES.keySet().stream();
    }

    private static Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("ten thousand characters", "a".repeat(10_000));
        queries.put("ten thousand characters of Thai", THAI.repeat(10_000));
        queries.put("ten thousand words", "a+".repeat(10_000));
        queries.put("ten thousand emoji", "%F0%9F%8E%81".repeat(10_000));
        queries.put("stop words", "the+of+and");
        queries.put("stop words in Thai", "%E0%B9%81%E0%B8%A5%E0%B8%B0");
        queries.put("emoji", "%F0%9F%8E%81%F0%9F%93%A6");
        queries.put("half of an emoji", "%ED%A0%BD");
        queries.put("a family", "%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9");
        queries.put("mixed scripts", "refund+%E8%BF%94%E5%93%81+%D7%94%D7%97%D7%96%D7%A8+%E0%B8%84%E0%B8%B7%E0%B8%99");
        queries.put("syntax of Lucene", "title:returns+AND+(NOT+*+OR+%22x~2%5E9+%5Ba+TO+b%5D+/.*/+%2B-%26%26||!{}");
        queries.put("a regular expression", "(a%2B)%2B%24");
        queries.put("overrides of direction", "%E2%80%AErefund%E2%80%AC%E2%81%A6x");
        queries.put("nothing but marks", "%E0%B8%B4%E0%B8%B5%CC%81%D9%8B");
        queries.put("invisible characters", "%E2%80%8B%C2%AD%EF%BB%BF");
        queries.put("percent without digits", "%zz");
        queries.put("percent at the end", "100%");
        queries.put("half an octet", "%E");
        queries.put("no UTF-8", "%c3%28");
        queries.put("octets that UTF-8 has not", "%ff%fe%c0%af");
        queries.put("half a character", "%E0%B8");
        queries.put("control characters", "%00%01%08%1b%7f%0d%0aSet-Cookie:x=1");
        queries.put("raw octets", "\u00fc\u00df");
        queries.put("characters that no address has", "<\">{|}\\^`");
        queries.put("markup", "%3Cscript%3Ealert(1)%3C/script%3E");
        queries.put("a template", "%7Bframe.visit%7D%7B%7Bx%7D%7D%24%7Bx%7D");
        queries.put("another question after it", "a&q=b&q=c");
        queries.put("nothing", "");
        return queries;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void aPageComesBack(String name) {
        var usual = Wire.send("GET " + Person.MALEE.at("/search?q=refund"));
        var answer = Wire.send("GET " + Person.MALEE.at("/search?q=") + QUERIES.get(name), "Accept-Language: " + Person.MALEE.asks());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.lang()).isEqualTo("th-TH");
        assertThat(answer.body()).contains("<h1").contains("</html>").doesNotContain("Exception").doesNotContain("<script>alert");
        // No more of a long question than a line.
        assertThat(answer.body().length()).isLessThan(60_000);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        for (var header : HEADERS) {
            assertThat(answer.header(header)).as(header).isNotEmpty().isEqualTo(usual.header(header));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void aListOfSuggestionsComesBackOrNothing(String name) {
        var usual = Wire.send("GET " + Person.MALEE.at("/search/suggestions?q=refund"));
        var answer = Wire.send("GET " + Person.MALEE.at("/search/suggestions?q=") + QUERIES.get(name));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().strip()).matches("(?s)(<ul.*</ul>)?").doesNotContain("Exception").doesNotContain("<script");
        for (var header : HEADERS) {
            assertThat(answer.header(header)).as(header).isNotEmpty().isEqualTo(usual.header(header));
        }
    }
}
