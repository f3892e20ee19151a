package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.market.Markets;
import dragoman.web.WebConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Search engines are told the same set of versions by every member of it. */
@QuarkusTest
@Tag("database")
class AlternatesTest {

    @Inject
    Markets markets;

    @Inject
    WebConfig config;

    @Test
    void everyVersionOfTheStartPageNamesAllOthers() {
        everyVersionNamesAllOthers("/help");
    }

    @Test
    void everyVersionOfAnArticleNamesAllOthers() {
        for (int article = 1; article <= 6; article++) {
            everyVersionNamesAllOthers("/help/" + article);
        }
    }

    private void everyVersionNamesAllOthers(String path) {
        var page = Person.RETO.reads(path);
        var versions = page.alternates();
        assertThat(versions).doesNotHaveDuplicates().filteredOn(version -> version.startsWith("x-default ")).hasSize(1);
        for (var version : versions) {
            var tag = version.split(" ")[0];
            var url = version.split(" ")[1];
            assertThat(url).startsWith(config.origin() + "/");
            var there = Page.of(Person.nobody().get(url.substring(config.origin().length())));
            if (there.status() == 302) {
                assertThat(version).isEqualTo("x-default " + config.origin() + "/");
                continue;
            }
            assertThat(there.status()).as(url).isEqualTo(200);
            assertThat(there.alternates()).as(url).isEqualTo(versions);
            assertThat(there.canonical()).as(url).isEqualTo(url);
            assertThat(there.isIndexed()).as(url).isTrue();
            if (!tag.equals("x-default")) {
                assertThat(there.lang()).as(url).isEqualTo(tag);
            }
        }
    }

    @Test
    void theSitemapListsEveryPageOnceAndNoneThatIsNotThere() {
        var answer = Person.nobody().get("/sitemap.xml");
        assertThat(answer.contentType()).startsWith("application/xml");
        List<String> listed = new XmlPath(answer.asString()).getList("urlset.url.loc");
        int versions = markets.all().stream().mapToInt(market -> market.languages().size()).sum();
        // The start page and six articles, all of them there in every language of every market.
        assertThat(listed).doesNotHaveDuplicates().hasSize(versions * 7);
        var homes = new HashSet<String>();
        for (var url : listed) {
            var page = Page.of(Person.nobody().get(url.substring(config.origin().length())));
            assertThat(page.status()).as(url).isEqualTo(200);
            assertThat(page.isIndexed()).as(url).isTrue();
            assertThat(page.canonical()).isEqualTo(url);
            homes.add(url.replaceFirst("/help.*", ""));
        }
        assertThat(homes).hasSize(versions);
        List<String> changed = new XmlPath(answer.asString()).getList("urlset.url.lastmod");
        assertThat(changed).hasSameSizeAs(listed).allMatch(moment -> moment.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    }
}
