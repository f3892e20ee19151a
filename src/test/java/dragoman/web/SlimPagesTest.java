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
import java.util.regex.Pattern;
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

    private static final List<String> PAGES = List.of(
            "/help", "/help/1", "/help/2", "/help/3", "/help/4", "/help/5", "/help/6", "/settings", "/nix", "/help/4/thanks", "/help/4/sorry");

    @Inject
    Markets markets;

    @Test
    void aPageWithItsStylesheetIsWithinTheBudget() {
        int style = style().getBytes(StandardCharsets.UTF_8).length;
        int largest = 0;
        String where = "";
        for (var market : markets.all()) {
            for (var language : market.languages()) {
                for (var path : PAGES) {
                    var address = "/" + market.key() + "/" + language.tag() + path;
                    int size = bytes(Person.YUSUF.opens(address));
                    assertThat(size + style).as(address).isLessThanOrEqualTo(BUDGET);
                    if (size > largest) {
                        largest = size;
                        where = address;
                    }
                }
            }
        }
        Log.infof("largest page=%s html=%d css=%d", where, largest, style);
    }

    @Test
    void theListOfMarketsIsWithinTheBudget() {
        assertThat(bytes(Person.YUSUF.opens("/xx/ar/help")) + style().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void thereIsNoScriptAndNothingFromElsewhere() {
        for (var path : PAGES) {
            var html = Person.RETO.reads(path).html();
            assertThat(html).as(path).doesNotContain("<script").doesNotContain("style=\"").doesNotContain(" onclick").doesNotContain("<img");
            assertThat(Pattern.compile("(src|action)=\"(?!/)").matcher(html).find()).as(path).isFalse();
        }
        assertThat(style()).doesNotContain("url(").doesNotContain("@import");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void theHtmlCheckerFindsNothing(Person person) throws Exception {
        for (var path : PAGES) {
            assertThat(findings(person.reads(path).html())).as(person.at(path)).doesNotContain("rror:").doesNotContain("arning:");
        }
        // With a banner above, and a list of ways.
        assertThat(findings(person.opens("/jp/en/help/4-returns-and-withdrawal").html())).doesNotContain("rror:").doesNotContain("arning:");
        assertThat(findings(person.opens("/xx/de/help").html())).doesNotContain("rror:").doesNotContain("arning:");
        assertThat(findings(person.opens("/pl/ar/help").html())).doesNotContain("rror:").doesNotContain("arning:");
    }

    @Test
    void theHtmlCheckerBites() throws Exception {
        assertThat(findings("<!DOCTYPE html><html lang=en><title>x</title><ul><p>x</ul>")).contains("Error:");
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
