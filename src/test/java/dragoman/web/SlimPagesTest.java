package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.market.Markets;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
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
            Stream.of("/help", "/faq/returns", "/search", "/settings", "/nix", "/help/4/thanks", "/help/4/sorry")).toList();

    /** As long as what is in them; what stands around it is that of the others. */
    private static final List<String> LONG_PAGES = List.of("/faq", "/search?q=refund", "/search?q=xqzvwk");

    @Inject
    Markets markets;

    @Test
    void aPageWithItsStylesheetIsWithinTheBudget() {
        int style = style().getBytes(StandardCharsets.UTF_8).length;
        var tooLarge = new TreeMap<Integer, String>();
        var sizes = new TreeMap<Integer, String>();
        for (var market : markets.all()) {
            for (var language : market.languages()) {
                for (var path : PAGES) {
                    var address = "/" + market.key() + "/" + language.tag() + path;
                    int size = bytes(Person.YUSUF.opens(address));
                    sizes.put(size, address);
                    if (size + style > BUDGET) {
                        tooLarge.put(size + style, address);
                    }
                }
            }
        }
        Log.infof("largest page=%s html=%d css=%d", sizes.lastEntry().getValue(), sizes.lastKey(), style);
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
    void theHtmlCheckerFindsNothing(Person person) throws Exception {
        for (var path : all()) {
            assertThat(findings(person.reads(path).html())).as(person.at(path)).doesNotContain("rror:").doesNotContain("arning:");
        }
        // With a banner above, and a list of ways.
        assertThat(findings(person.opens("/jp/en/help/4-returns-and-withdrawal").html())).doesNotContain("rror:").doesNotContain("arning:");
        assertThat(findings(person.opens("/xx/de/help").html())).doesNotContain("rror:").doesNotContain("arning:");
    }

    @Test
    void theHtmlCheckerBites() throws Exception {
        assertThat(findings("<!DOCTYPE html><html lang=en><title>x</title><ul><p>x</ul>")).contains("Error:");
    }

    private static List<String> all() {
        return Stream.concat(PAGES.stream(), LONG_PAGES.stream()).toList();
    }

    private static String findings(String html) throws Exception {
        var machine = Locale.getDefault();
        try {
            // The checker itself reads IT as ıt on a Turkish machine.
            Locale.setDefault(Locale.ROOT);
            var checker = new EmbeddedValidator();
            checker.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
            return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static String style() {
        var link = Pattern.compile("href=\"(/assets/[^\"]*\\.css)\"").matcher(Person.RETO.reads("/help").html());
        assertThat(link.find()).isTrue();
        return Person.RETO.browser().get(link.group(1)).asString();
    }

    private static int bytes(Page page) {
        return page.html().getBytes(StandardCharsets.UTF_8).length;
    }
}
