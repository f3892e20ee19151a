package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Sitemap;
import dragoman.cast.Wire;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.web.WebConfig;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Search engines are told the same set of versions by every member of it. */
@QuarkusTest
@Tag("database")
class AlternatesTest {

    /** The start page, the page of questions, eighteen articles: all of them in every language of every market. */
    private static final int PAGES = 20;
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

    @Inject
    Markets markets;

    @Inject
    WebConfig config;

    @Test
    void everyVersionOfAPageNamesAllOthersAndItself() {
        var told = told();
        told.forEach((page, versions) -> {
            assertThat(versions).as(page).doesNotHaveDuplicates().filteredOn(version -> tag(version).equals("x-default")).hasSize(1);
            assertThat(versions).as(page).filteredOn(version -> !tag(version).equals("x-default") && url(version).equals(page)).hasSize(1);
            for (var version : versions) {
                assertThat(url(version)).startsWith(config.origin() + "/");
                if (!url(version).equals(config.origin() + "/")) {
                    assertThat(told.get(url(version))).as(version).isEqualTo(versions);
                }
            }
        });
        assertThat(told.values().stream().distinct()).hasSize(PAGES);
    }

    @Test
    void aVersionIsThereInTheLanguageThatItsTagSays() {
        var told = told();
        // All of two markets; elsewhere a page of each language, and never the same.
        var all = told.keySet().stream().filter(page -> page.contains("/ch/") || page.contains("/il/")).toList();
        assertThat(all).hasSize(PAGES * 6);
        all.forEach(page -> isThere(page, told.get(page)));
        int next = 0;
        for (var market : markets.all()) {
            for (var language : market.languages()) {
                var home = config.origin() + "/" + market.key() + "/" + language.tag() + "/";
                var pages = told.keySet().stream().filter(page -> page.startsWith(home)).toList();
                assertThat(pages).as(home).hasSize(PAGES);
                var page = pages.get(next++ % PAGES);
                isThere(page, told.get(page));
            }
        }
    }

    private void isThere(String url, List<String> versions) {
        var page = Page.of(Person.nobody().get(url.substring(config.origin().length())));
        assertThat(page.status()).as(url).isEqualTo(200);
        assertThat(page.canonical()).as(url).isEqualTo(url);
        assertThat(page.isIndexed()).as(url).isTrue();
        // Told once, in the sitemap, and not to every buyer.
        assertThat(page.html()).as(url).doesNotContain("rel=\"alternate\" hreflang");
        assertThat(versions).contains(page.lang() + " " + url);
    }

    @Test
    void whoIsKnownToNobodyIsLedSomewhere() {
        var defaults = told().values().stream().flatMap(Collection::stream).filter(version -> tag(version).equals("x-default"))
                .map(version -> url(version).substring(config.origin().length())).distinct().toList();
        assertThat(defaults).hasSize(PAGES).contains("/", "/us/en/faq", "/us/en/help/4-returns-and-withdrawal");
        assertThat(Person.nobody().get("/").statusCode()).isEqualTo(302);
        for (var path : defaults.subList(1, PAGES)) {
            assertThat(Person.nobody().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void theIndexLeadsToTheSitemapOfEveryMarket() {
        var index = Sitemap.read(Person.nobody().get("/sitemap-index.xml")).getDocumentElement();
        var space = index.getNamespaceURI();
        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        var listed = Sitemap.elements(index, space, "sitemap");
        assertThat(listed).extracting(one -> Sitemap.elements(one, space, "loc").get(0).getTextContent())
                .containsExactlyInAnyOrderElementsOf(markets.all().stream().map(market -> config.origin() + "/" + market.key() + "/sitemap.xml").toList());
        assertThat(listed).extracting(one -> Sitemap.elements(one, space, "lastmod").get(0).getTextContent()).allMatch(moment -> moment.matches(MOMENT));
        assertThat(Person.nobody().get("/robots.txt").asString()).contains("\nSitemap: " + config.origin() + "/sitemap-index.xml\n");
    }

    @Test
    void searchEnginesAreAskedToLeaveTheSearchAlone() {
        var robots = Person.nobody().get("/robots.txt");
        assertThat(robots.contentType()).startsWith("text/plain");
        assertThat(robots.asString().lines()).containsSubsequence("User-agent: *", "Disallow: /*/*/search");
    }

    @Test
    void aMarketThatThereIsNotHasNoSitemap() {
        assertThat(Wire.send("GET /xx/sitemap.xml").status()).isEqualTo(404);
    }

    @Test
    void theSitemapListsEveryPageOnceAndNoneThatIsNotThere() {
        var answer = Person.nobody().get("/sitemap.xml");
        assertThat(answer.contentType()).startsWith("application/xml");
        assertThat(Person.nobody().get("/ch/sitemap.xml").contentType()).startsWith("application/xml");
        var whole = Sitemap.at("/sitemap.xml");
        int versions = markets.all().stream().mapToInt(market -> market.languages().size()).sum();
        assertThat(whole.pages()).doesNotHaveDuplicates().hasSize(versions * PAGES);
        // What is there is seen where the sitemaps of the markets are looked at, and they list the same.
        assertThat(whole.pages()).containsExactlyInAnyOrderElementsOf(told().keySet());
        assertThat(whole.changed()).hasSize(versions * PAGES).allMatch(moment -> moment.matches(MOMENT));
        var homes = new HashSet<String>();
        whole.pages().forEach(url -> homes.add(url.replaceFirst("/(help|faq).*", "")));
        assertThat(homes).hasSize(versions);
    }

    /** What the markets' sitemaps tell: every page with its versions. */
    private Map<String, List<String>> told() {
        var told = new LinkedHashMap<String, List<String>>();
        for (var market : markets.all()) {
            var sitemap = Sitemap.of(market.key());
            assertThat(sitemap.pages()).as(market.key()).doesNotHaveDuplicates().allMatch(page -> isOf(market, page));
            assertThat(sitemap.changed()).as(market.key()).hasSameSizeAs(sitemap.pages()).allMatch(moment -> moment.matches(MOMENT));
            sitemap.pages().forEach(page -> told.put(page, sitemap.versions(page)));
        }
        return told;
    }

    private boolean isOf(Market market, String page) {
        return page.startsWith(config.origin() + "/" + market.key() + "/");
    }

    private static String tag(String version) {
        return version.split(" ")[0];
    }

    private static String url(String version) {
        return version.split(" ")[1];
    }
}
