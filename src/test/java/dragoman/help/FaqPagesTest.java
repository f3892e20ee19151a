package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.PressRoom;
import dragoman.cast.Sitemap;
import dragoman.market.Markets;
import dragoman.texts.Editions;
import dragoman.texts.Releases.Edit;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Buyers find short answers to what is asked most, and so do search engines. */
@QuarkusTest
@Tag("database")
class FaqPagesTest {

    private static final List<String> TOPICS = List.of("delivery", "customs", "payment", "returns", "repair", "account", "contact", "complaints");
    private static final int RETURNS = 104;
    private static final int AT_LEAST = 25;
    private static final Pattern QUESTION = Pattern.compile("(?s)<article class=\"block[^\"]*\" id=\"([^\"]*)\".*?<h[23]>(.*?) <a class=\"anchor\".*?</article>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Inject
    Markets markets;

    @Inject
    Editions editions;

    @Inject
    PressRoom press;

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void everyMarketAnswersManyQuestionsInEachOfItsLanguages() {
        for (var market : markets.all()) {
            for (var language : market.languages()) {
                var path = "/" + market.key() + "/" + language.tag() + "/faq";
                var page = Person.strangerOpens(path);
                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.isIndexed()).as(path).isTrue();
                assertThat(anchors(page)).as(path).hasSizeGreaterThanOrEqualTo(AT_LEAST);
                assertThat(ID.matcher(page.html()).results().map(id -> id.group(1))).as(path).doesNotHaveDuplicates();
                assertThat(page.words()).as(path).doesNotContain("{u").doesNotContain("plural,").doesNotContain("**").doesNotContain("](").doesNotContain("\\'");
                assertThat(page.html()).as(path).doesNotContain("article:");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void everyTopicHasAPageWithItsOwnQuestions(Person person) {
        var whole = person.reads("/faq");
        assertThat(whole.links()).containsSubsequence(TOPICS.stream().map(topic -> person.at("/faq/" + topic)).toList());
        var all = anchors(whole);
        int found = 0;
        for (var topic : TOPICS) {
            var page = person.reads("/faq/" + topic);
            assertThat(page.status()).as(topic).isEqualTo(200);
            assertThat(page.lang()).isEqualTo(whole.lang());
            assertThat(whole.words()).contains(page.heading());
            assertThat(anchors(page)).as(topic).isNotEmpty().allMatch(anchor -> anchor.startsWith(topic + "-")).isSubsetOf(all);
            // Search engines keep the page of all of them.
            assertThat(page.canonical()).endsWith(person.at("/faq"));
            assertThat(page.isIndexed()).isFalse();
            found += anchors(page).size();
        }
        assertThat(found).isEqualTo(all.size());
    }

    @Test
    void aTopicThatThereIsNotIsAPageInKenjisLanguage() {
        var page = Person.KENJI.reads("/faq/nix");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("ja-JP");
    }

    @ParameterizedTest
    @CsvSource({"YUSUF, ١٥", "KENJI, 30日", "ZOFIA, 30 dni", "RETO, 30 Tage", "MINJUN, 14일", "MALEE, 14 วัน"})
    void anAnswerHasTheFactsOfTheMarketForPeopleAndMachines(Person person, String period) {
        var page = person.reads("/faq/returns");
        assertThat(Page.plain(question(page, "returns-how-many-days"))).contains(period);
        assertThat(answers(page).get(0)).contains(period);
    }

    @Test
    void anAnswerLeadsOnToTheArticleInTheReadersLanguage() {
        var page = Person.RETO.reads("/faq/returns");
        assertThat(question(page, "returns-how-many-days")).contains("href=\"/ch/de/help/4-rueckgabe-und-widerruf\"");
        for (var link : Person.RETO.reads("/faq").links()) {
            assertThat(Person.RETO.browser().get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void machinesReadEveryQuestionWithItsAnswer(Person person) {
        for (var path : List.of("/faq", "/faq/customs")) {
            var page = person.reads(path);
            var data = data(page);
            assertThat(data.get("@context").asText()).isEqualTo("https://schema.org");
            assertThat(data.get("@type").asText()).isEqualTo("FAQPage");
            assertThat(data.get("inLanguage").asText()).isEqualTo(page.lang());
            assertThat(names(page)).containsExactlyElementsOf(QUESTION.matcher(page.html()).results().map(match -> Page.plain(match.group(2))).toList());
            assertThat(answers(page)).hasSameSizeAs(names(page)).allSatisfy(answer -> assertThat(answer).isNotBlank().doesNotContain("<", "](", "**", "{"));
            assertThat(data.findValuesAsText("@type")).filteredOn("Answer"::equals).hasSameSizeAs(names(page));
        }
    }

    @Test
    void anArticleSaysToMachinesWhatItIs() {
        var page = Person.KENJI.reads("/help/4");
        var data = data(page);
        assertThat(data.get("@type").asText()).isEqualTo("Article");
        assertThat(data.get("headline").asText()).isEqualTo(page.heading());
        assertThat(data.get("inLanguage").asText()).isEqualTo("ja-JP");
        assertThat(data.get("mainEntityOfPage").asText()).isEqualTo(page.canonical());
        assertThat(data.get("dateModified").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(data.get("description").asText()).isNotBlank();
    }

    @Test
    void nothingThatIsPublishedBreaksOutOfWhatMachinesRead() {
        var trick = "</script><script>alert(1)</script><!--";
        press.publishes(
                new Edit(UnitName.block(RETURNS, "how-many-days"), "en", "## Is `" + trick + "` safe?\n\nYes, `" + trick + "` & \"more\" is.", null),
                new Edit(UnitName.about(4, "title"), "en", "Returns " + trick, null),
                new Edit(UnitName.about(4, "summary"), "en", trick, null));
        var questions = Person.EMMA.reads("/faq");
        var article = Person.EMMA.reads("/help/4");
        assertThat(names(questions)).contains("Is " + trick + " safe?");
        assertThat(answers(questions)).contains("Yes, " + trick + " & \"more\" is.");
        assertThat(data(article).get("headline").asText()).isEqualTo("Returns " + trick);
        for (var page : List.of(questions, article)) {
            assertThat(page.html()).doesNotContain("<script>").doesNotContain("<!--");
            assertThat(page.html().split("</script>", -1)).hasSize(page.html().split("<script ", -1).length);
        }
    }

    @Test
    void aQuestionThatIsNotTranslatedIsMarkedAndThePageIsNoTranslation() {
        var outline = editions.current().at(UnitName.about(RETURNS, "outline"), TextFolder.SOURCE).orElseThrow().text();
        press.hasRoomFor(UnitName.block(RETURNS, "gifts"), UnitKind.BLOCK);
        press.publishes(
                new Edit(UnitName.about(RETURNS, "outline"), "en", outline + "\nblock gifts", null),
                new Edit(UnitName.block(RETURNS, "gifts"), "en", "## Can I return a gift?\n\nYes, from {country} too.", null));
        var page = Person.YUSUF.reads("/faq");
        assertThat(question(page, "returns-gifts")).contains("class=\"block marked\"").contains("lang=\"en\" dir=\"ltr\"").contains("from Saudi Arabia too");
        assertThat(question(page, "returns-cancel")).doesNotContain("lang=").doesNotContain("marked");
        assertThat(page.isIndexed()).isFalse();
        assertThat(Sitemap.of("sa").pages()).noneMatch(url -> url.endsWith("/sa/ar/faq")).anyMatch(url -> url.endsWith("/sa/en/faq"));
        assertThat(Sitemap.of("sa").versions("/sa/en/faq")).isNotEmpty().allMatch(link -> link.startsWith("en-") || link.startsWith("x-default "));
        assertThat(names(page)).contains("Can I return a gift?");
    }

    private static List<String> anchors(Page page) {
        return QUESTION.matcher(page.html()).results().map(match -> match.group(1)).toList();
    }

    private static String question(Page page, String anchor) {
        return QUESTION.matcher(page.html()).results().filter(match -> match.group(1).equals(anchor)).map(MatchResult::group).findFirst().orElse("");
    }

    private static List<String> names(Page page) {
        return StreamSupport.stream(data(page).get("mainEntity").spliterator(), false).map(question -> plain(question.get("name"))).toList();
    }

    private static List<String> answers(Page page) {
        return StreamSupport.stream(data(page).get("mainEntity").spliterator(), false).map(question -> plain(question.get("acceptedAnswer").get("text"))).toList();
    }

    private static String plain(JsonNode text) {
        return text.asText().replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "");
    }

    private static JsonNode data(Page page) {
        var script = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>").matcher(page.html());
        assertThat(script.find()).isTrue();
        try {
            return new ObjectMapper().readTree(script.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(script.group(1), e);
        }
    }
}
