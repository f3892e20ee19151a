package dragoman.help;

import dragoman.help.Alternates.Alternate;
import dragoman.help.Alternates.Version;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.web.WebConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What search engines are told (sitemaps.org 0.9): every page in the languages that it is really there in; and, by
 * market, each page with all its versions. Only there: what search engines alone read is not sent to every buyer.
 */
@ApplicationScoped
class SitemapPage {

    // A class for each address: one for all of them would stand at "/", where every address is looked for last, and
    // whoever used a wrong method anywhere would be told that the page is not there.

    /** Every page. */
    @Path("/sitemap.xml")
    static class Whole {

        private final SitemapPage sitemaps;

        Whole(SitemapPage sitemaps) {
            this.sitemaps = sitemaps;
        }

        @GET
        public Response list() {
            return sitemaps.all();
        }
    }

    /** Where the sitemaps of the markets are. */
    @Path("/sitemap-index.xml")
    static class Index {

        private final SitemapPage sitemaps;

        Index(SitemapPage sitemaps) {
            this.sitemaps = sitemaps;
        }

        @GET
        public Response list() {
            return sitemaps.index();
        }
    }

    /** The pages of one market. */
    @Path("/{market: [a-z]{2}}/sitemap.xml")
    static class OfMarket {

        private final SitemapPage sitemaps;

        OfMarket(SitemapPage sitemaps) {
            this.sitemaps = sitemaps;
        }

        @GET
        public Response list(@RestPath String market) {
            return sitemaps.market(market);
        }
    }

    /** What search engines should leave alone, and where to begin. */
    @Path("/robots.txt")
    static class Robots {

        private final WebConfig config;

        Robots(WebConfig config) {
            this.config = config;
        }

        @GET
        public Response rules() {
            var text = "User-agent: *\nDisallow: /*/*/search\nSitemap: " + config.origin() + "/sitemap-index.xml\n";
            return Response.ok(text, "text/plain;charset=UTF-8").build();
        }
    }

    /** One page, and its versions where they are told. */
    public record Entry(String url, Instant updated, List<Alternate> versions) {}

    /** templates/help/sitemap.xml */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sitemap(String origin, List<Entry> entries) implements TemplateInstance {}

    /** templates/help/sitemap-index.xml */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SitemapIndex(String origin, List<String> markets, Instant updated) implements TemplateInstance {}

    private final Editions editions;
    private final Alternates alternates;
    private final Markets markets;
    private final WebConfig config;

    SitemapPage(Editions editions, Alternates alternates, Markets markets, WebConfig config) {
        this.editions = editions;
        this.alternates = alternates;
        this.markets = markets;
        this.config = config;
    }

    Response all() {
        return xml(new Sitemap(config.origin(), sets(editions.current())
                .flatMap(set -> set.stream().filter(SitemapPage::isPage).map(version -> entry(version, List.of())))
                .toList()));
    }

    Response index() {
        return xml(new SitemapIndex(config.origin(), markets.all().stream().map(Market::key).toList(), seconds(editions.current().publishedAt())));
    }

    Response market(String market) {
        var key = markets.find(market).orElseThrow(NotFoundException::new).key();
        var here = "/" + key + "/";
        return xml(new Sitemap(config.origin(), sets(editions.current(key))
                .flatMap(set -> set.stream().filter(SitemapPage::isPage).filter(version -> version.alternate().url().startsWith(here))
                        .map(version -> entry(version, set.stream().map(Version::alternate).toList())))
                .toList()));
    }

    /** Each page's versions. */
    private Stream<List<Version>> sets(Edition edition) {
        var articles = Shelf.of(edition).pages().stream().map(article -> alternates.versions(article.id(), edition));
        return Stream.concat(Stream.of(alternates.ofHome(edition), alternates.ofFaq(edition)), articles);
    }

    private static Entry entry(Version version, List<Alternate> versions) {
        return new Entry(version.alternate().url(), seconds(version.updated()), versions);
    }

    private static boolean isPage(Version version) {
        return !version.alternate().hreflang().equals(Alternates.NOBODY_KNOWN);
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Response xml(TemplateInstance page) {
        return Response.ok(page.render(), "application/xml;charset=UTF-8").header("Cache-Control", "no-cache").build();
    }
}
