package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.market.Markets;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages are small and correct, whatever the script; somebody reads them on a train in Andhra Pradesh. */
@QuarkusTest
@Tag("database")
class SlimPagesTest {

    private static final int BUDGET = 30_000;

    private static final int ARTICLES = 18;

    private static final List<String> PAGES = Stream.concat(
            IntStream.rangeClosed(1, ARTICLES).mapToObj(article -> "/help/" + article),
            Stream.of("/help", "/faq/returns", "/search", "/settings", "/orders", "/contact", "/nix", "/help/4/thanks", "/help/4/sorry")).toList();

    /** As long as what is in them; what stands around it is that of the others. */
    private static final List<String> LONG_PAGES = List.of("/faq", "/search?q=refund", "/search?q=xqzvwk", "/demo/mail");

    @Inject
    Markets markets;

    @Test
    void aPageWithItsStylesheetAndScriptIsWithinTheBudget() {
        var style = style();
        int around = zipped(style) + zipped(script());
        var tooLarge = new TreeMap<Integer, String>();
        var sizes = new TreeMap<Integer, String>();
        for (var market : markets.all()) {
            for (var language : market.languages()) {
                for (var path : PAGES) {
                    var address = "/" + market.key() + "/" + language.tag() + path;
                    var page = Person.YUSUF.opens(address).html();
                    // As it is sent; and as it is written, where a letter of Thai is one like any other.
                    int size = Math.max(zipped(page) + around, page.length() + style.length());
                    sizes.put(size, address);
                    if (size > BUDGET) {
                        tooLarge.put(size, address);
                    }
                }
            }
        }
        Log.infof("largest page=%s size=%d around=%d css=%d", sizes.lastEntry().getValue(), sizes.lastKey(), around, style.length());
        assertThat(tooLarge.descendingMap()).isEmpty();
    }

    @Test
    void theListOfMarketsIsWithinTheBudget() {
        assertThat(bytes(Person.YUSUF.opens("/xx/ar/help")) + style().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void scriptsAreFilesOfOursAndNothingIsFromElsewhere() {
        for (var path : all()) {
            var html = Person.RETO.reads(path).html();
            var scripts = Pattern.compile("(?s)<script(.*?)>(.*?)</script>").matcher(html).results().toList();
            assertThat(scripts).as(path).isNotEmpty().hasSize(html.split("<script", -1).length - 1);
            assertThat(scripts).as(path).allSatisfy(script -> {
                if (!script.group(1).equals(" type=\"application/ld+json\"")) {
                    assertThat(script.group(1)).matches(" src=\"/assets/[a-z]+-[0-9a-f]+\\.js\" (defer|type=\"module\")");
                    assertThat(script.group(2)).isEmpty();
                }
            });
            assertThat(html).as(path).doesNotContain("style=\"").doesNotContain(" onclick").doesNotContain("<img");
            assertThat(Pattern.compile("(src|action)=\"(?!/)").matcher(html).find()).as(path).isFalse();
        }
        assertThat(style()).doesNotContain("url(").doesNotContain("@import");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void theHtmlCheckerFindsNothing(Person person) {
        for (var path : all()) {
            assertThat(HtmlChecker.findings(person.reads(path).html())).as(person.at(path)).isEmpty();
        }
        // With a banner above, and a list of ways.
        assertThat(HtmlChecker.findings(person.opens("/jp/en/help/4-returns-and-withdrawal").html())).isEmpty();
        assertThat(HtmlChecker.findings(person.opens("/xx/de/help").html())).isEmpty();
        assertThat(HtmlChecker.findings(person.opens("/pl/ar/help").html())).isEmpty();
        // With settings that were not saved, and a page after some that were.
        var wrong = person.form().formParam("currency", "XTS").formParam("zone", "Mars/Olympus").post(person.at("/settings"));
        assertThat(wrong.asString()).contains("aria-invalid");
        assertThat(HtmlChecker.findings(wrong.asString())).isEmpty();
        var saved = person.browser().cookie("choice", person.market() + "." + person.language() + ".EUR.Asia/Tokyo").get(person.at("/help?saved"));
        assertThat(saved.asString()).contains("role=\"status\"");
        assertThat(HtmlChecker.findings(saved.asString())).isEmpty();
    }

    @Test
    void theHtmlCheckerBites() {
        assertThat(HtmlChecker.findings("<!DOCTYPE html><html lang=en><title>x</title><ul><p>x</ul>")).singleElement().asString().startsWith("Error").contains("“p”");
        assertThat(HtmlChecker.findings("<!DOCTYPE html><html><title>x</title><h1>x</h1>")).singleElement().asString().startsWith("Warning").contains("lang");
        assertThat(HtmlChecker.findings("<!DOCTYPE html><html lang=en><title>x</title><a id=x></a><a id=x></a><img src=x>")).anyMatch(error -> error.contains("“x”")).anyMatch(error -> error.contains("alt"));
        assertThat(HtmlChecker.findings("<!DOCTYPE html><html lang=en><title>x</title><h1>x</h1><p>x")).isEmpty();
    }

    private static List<String> all() {
        return Stream.concat(PAGES.stream(), LONG_PAGES.stream()).toList();
    }

    private static String style() {
        var link = Pattern.compile("href=\"(/assets/[^\"]*\\.css)\"").matcher(Person.RETO.reads("/help").html());
        assertThat(link.find()).isTrue();
        return Person.RETO.browser().get(link.group(1)).asString();
    }

    private static String script() {
        var script = Pattern.compile("src=\"(/assets/htmx-[^\"]*\\.js)\"").matcher(Person.RETO.reads("/help").html());
        assertThat(script.find()).isTrue();
        return Person.RETO.browser().get(script.group(1)).asString();
    }

    private static int zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static int bytes(Page page) {
        return page.html().getBytes(StandardCharsets.UTF_8).length;
    }
}
