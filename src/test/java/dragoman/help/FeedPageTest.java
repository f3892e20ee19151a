package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.PressRoom;
import dragoman.cast.Sitemap;
import dragoman.texts.Editions;
import dragoman.texts.Releases.Edit;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import dragoman.web.WebConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Who reads feeds hears what has changed in the help, in the own market and language. */
@QuarkusTest
@Tag("database")
class FeedPageTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int ARTICLES = 18;

    @Inject
    PressRoom press;

    @Inject
    Editions editions;

    @Inject
    WebConfig config;

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    /** RFC 4287, sections 4.1.1 and 4.1.2: what a feed and its entries must have. */
    @ParameterizedTest
    @EnumSource(Person.class)
    void theFeedIsAtom(Person person) {
        var answer = answer(person);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType().replace(" ", "")).isEqualToIgnoringCase("application/atom+xml;charset=UTF-8");
        var feed = feed(person);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttributeNS(XML, "lang")).isEqualTo(person.reads("/help").lang());
        assertThat(text(feed, "id")).isEqualTo(config.origin() + person.at("/help/changes.atom"));
        assertThat(text(feed, "title")).isNotBlank();
        assertThat(text(Sitemap.elements(feed, ATOM, "author").get(0), "name")).isEqualTo(config.shop());
        assertThat(link(feed, "self")).isEqualTo(config.origin() + person.at("/help/changes.atom"));
        assertThat(link(feed, "alternate")).isEqualTo(config.origin() + person.at("/help"));
        var entries = Sitemap.elements(feed, ATOM, "entry");
        assertThat(entries).hasSize(ARTICLES);
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith(config.origin() + "/"));
        for (var entry : entries) {
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(text(entry, "summary")).isNotBlank();
            assertThat(Instant.parse(text(entry, "updated"))).isBeforeOrEqualTo(Instant.parse(text(feed, "updated")));
        }
        var first = link(entries.get(0), "alternate").substring(config.origin().length());
        assertThat(first).startsWith(person.at("/help/"));
        assertThat(person.browser().get(first).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsPublishedComesFirstForThoseWhoReadIt() {
        var before = updated(Person.EMMA);
        var polish = answer(Person.ZOFIA).asString();
        var text = editions.current().at(UnitName.block(9, "lead"), TextFolder.SOURCE).orElseThrow().text();
        press.publishes(new Edit(UnitName.block(9, "lead"), "en", text + "\n\nWe never charge twice.", null));
        var feed = feed(Person.EMMA);
        var entries = Sitemap.elements(feed, ATOM, "entry");
        assertThat(link(entries.get(0), "alternate")).contains("/us/en/help/9-");
        assertThat(text(feed, "updated")).isEqualTo(text(entries.get(0), "updated"));
        assertThat(updated(Person.EMMA)).isAfterOrEqualTo(before);
        assertThat(entries).extracting(entry -> Instant.parse(text(entry, "updated"))).isSortedAccordingTo(Comparator.reverseOrder());
        // Zofia’s own text has not changed.
        assertThat(answer(Person.ZOFIA).asString()).isEqualTo(polish);
    }

    @Test
    void aNewTitleIsAChange() {
        press.publishes(new Edit(UnitName.about(8, "title"), "en", "Where we deliver", null));
        press.publishes(new Edit(UnitName.about(13, "title"), "en", "What we know of you", null));
        var entries = Sitemap.elements(feed(Person.EMMA), ATOM, "entry");
        assertThat(text(entries.get(0), "title")).isIn("What we know of you", "Where we deliver");
        assertThat(text(entries.get(1), "title")).isIn("What we know of you", "Where we deliver");
    }

    // RFC 4287, section 4.2.6: who has read an entry must not be shown it as a new one.
    @Test
    void anArticleUnderAnotherNameIsTheSameEntry() {
        var before = ids(Person.EMMA);
        press.publishes(new Edit(UnitName.about(9, "slug"), "en", "card-declined", null));
        assertThat(answer(Person.EMMA).asString()).contains("/us/en/help/9-card-declined");
        assertThat(ids(Person.EMMA)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void signsThatMeanSomethingToXmlAreWords() {
        press.publishes(new Edit(UnitName.about(9, "title"), "en", "Cards & <coupons> \"fail\"", null));
        assertThat(Sitemap.elements(feed(Person.EMMA), ATOM, "entry")).extracting(entry -> text(entry, "title")).contains("Cards & <coupons> \"fail\"");
    }

    @Test
    void whatIsNotTranslatedIsNoNewsToKenji() {
        var outline = editions.current().at(UnitName.about(9, "outline"), TextFolder.SOURCE).orElseThrow().text();
        press.hasRoomFor(UnitName.block(9, "extra"), UnitKind.BLOCK);
        press.publishes(
                new Edit(UnitName.about(9, "outline"), "en", outline + "\nblock extra", null),
                new Edit(UnitName.block(9, "extra"), "en", "One more thing.", null));
        assertThat(links(Person.KENJI)).hasSize(ARTICLES - 1).noneMatch(link -> link.contains("/help/9-"));
        assertThat(links(Person.EMMA)).hasSize(ARTICLES).anyMatch(link -> link.contains("/help/9-"));
    }

    @Test
    void theStartPageLeadsToIt() {
        assertThat(Person.KENJI.reads("/help").links()).contains("/jp/ja/help/changes.atom");
    }

    private static Response answer(Person person) {
        return person.browser().get(person.at("/help/changes.atom"));
    }

    private static Element feed(Person person) {
        return Sitemap.read(answer(person)).getDocumentElement();
    }

    private static Instant updated(Person person) {
        return Instant.parse(text(feed(person), "updated"));
    }

    private static List<String> ids(Person person) {
        return Sitemap.elements(feed(person), ATOM, "entry").stream().map(entry -> text(entry, "id")).toList();
    }

    private static List<String> links(Person person) {
        return Sitemap.elements(feed(person), ATOM, "entry").stream().map(entry -> link(entry, "alternate")).toList();
    }

    private static String text(Element parent, String name) {
        return Sitemap.elements(parent, ATOM, name).get(0).getTextContent();
    }

    private static String link(Element parent, String rel) {
        return Sitemap.elements(parent, ATOM, "link").stream().filter(link -> link.getAttribute("rel").equals(rel)).findFirst().orElseThrow().getAttribute("href");
    }
}
