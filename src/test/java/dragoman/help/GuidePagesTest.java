package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.market.Markets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide is a page that is read from step to step, whether or not the browser runs a script. */
@QuarkusTest
@Tag("database")
class GuidePagesTest {

    private static final Pattern STEP = Pattern.compile("<div class=\"block[^\"]*\" id=\"(step-[^\"]*)\"");

    @Inject
    Markets markets;

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18})
    void everyStepIsNumberedAndLeadsToItsNeighboursInEveryLanguage(int guide) {
        for (var market : markets.all()) {
            for (var language : market.languages()) {
                var path = "/" + market.key() + "/" + language.tag() + "/help/" + guide;
                var page = Person.strangerOpens(path);
                assertThat(page.status()).as(path).isEqualTo(200);
                var steps = steps(page);
                assertThat(steps).as(path).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
                for (int at = 0; at < steps.size(); at++) {
                    var block = page.block(steps.get(at));
                    assertThat(leadsTo(block)).as(path + " " + steps.get(at)).isEqualTo(neighbours(steps, at));
                    assertThat(block).contains("<h2>");
                }
            }
        }
    }

    @Test
    void zofiaSeesWhichStepOfHowMany() {
        var page = Person.ZOFIA.reads("/help/17");
        var steps = steps(page);
        for (int at = 0; at < steps.size(); at++) {
            assertThat(Page.plain(page.block(steps.get(at)))).startsWith("Krok " + (at + 1) + " z " + steps.size());
        }
    }

    @Test
    void yusufsNumbersAreHis() {
        assertThat(Page.plain(Person.YUSUF.reads("/help/17").block(steps(Person.YUSUF.reads("/help/17")).get(0)))).contains("١");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void whatNeedsTheScriptIsHiddenUntilItRuns(Person person) {
        var page = person.reads("/help/16");
        assertThat(Pattern.compile("<label data-scripted hidden><input type=\"checkbox\" data-step=").matcher(page.html()).results()).hasSameSizeAs(steps(page));
        assertThat(Pattern.compile("<(input type=\"checkbox\"|button[^>]*data-(print|again))").matcher(page.html()).results()).hasSize(steps(page).size() + 2);
        assertThat(page.html()).contains("<p class=\"choices\" data-scripted hidden><button");
        // A sentence for each number of steps done, from none to all.
        var texts = Pattern.compile("(?s)<ul data-texts hidden>(.*?)</ul>").matcher(page.html());
        assertThat(texts.find()).isTrue();
        assertThat(texts.group(1).split("<li>")).hasSize(steps(page).size() + 2);
    }

    @Test
    void theScriptIsOursAndKeptForEver() {
        var script = Pattern.compile("<script src=\"(/assets/guide-[^\"]*\\.js)\" type=\"module\"></script>").matcher(Person.RETO.reads("/help/16").html());
        assertThat(script.find()).isTrue();
        var answer = Person.RETO.browser().get(script.group(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/javascript");
        assertThat(answer.header("Cache-Control")).contains("immutable");
    }

    @Test
    void anArticleHasNothingOfAGuide() {
        assertThat(Person.RETO.reads("/help/4").html()).doesNotContain("data-guide").doesNotContain("data-step").doesNotContain("/assets/guide");
    }

    @Test
    void theStartPageLeadsToAllGuidesAndNoTopicListsThem() {
        var home = Person.RETO.reads("/help");
        var guides = home.html().substring(home.html().indexOf("<ul class=\"guides\">"));
        var topics = home.html().substring(home.html().indexOf("<div class=\"topics\">"), home.html().indexOf("<ul class=\"guides\">"));
        for (int guide : new int[] {16, 17, 18}) {
            assertThat(guides).contains("href=\"/ch/de/help/" + guide + "-");
            assertThat(topics).doesNotContain("/ch/de/help/" + guide + "-");
        }
    }

    private static List<String> steps(Page page) {
        return STEP.matcher(page.html()).results().map(step -> step.group(1)).toList();
    }

    private static List<String> leadsTo(String block) {
        return Pattern.compile("href=\"#(step-[^\"]*)\"").matcher(block).results().map(link -> link.group(1)).toList();
    }

    private static List<String> neighbours(List<String> steps, int at) {
        var before = at == 0 ? List.<String>of() : steps.subList(at - 1, at);
        var after = at + 1 == steps.size() ? List.<String>of() : steps.subList(at + 1, at + 2);
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
