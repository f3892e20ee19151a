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
@Path("/")
class SitemapPage {

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

    @GET
    @Path("sitemap.xml")
    public Response all() {
        return xml(new Sitemap(config.origin(), sets(editions.current())
                .flatMap(set -> set.stream().filter(SitemapPage::isPage).map(version -> entry(version, List.of())))
                .toList()));
    }

    @GET
    @Path("sitemap-index.xml")
    public Response index() {
        return xml(new SitemapIndex(config.origin(), markets.all().stream().map(Market::key).toList(), seconds(editions.current().publishedAt())));
    }

    @GET
    @Path("{market: [a-z]{2}}/sitemap.xml")
    public Response market(@RestPath String market) {
        var here = "/" + markets.find(market).orElseThrow(NotFoundException::new).key() + "/";
        return xml(new Sitemap(config.origin(), sets(editions.current())
                .flatMap(set -> set.stream().filter(SitemapPage::isPage).filter(version -> version.alternate().url().startsWith(here))
                        .map(version -> entry(version, set.stream().map(Version::alternate).toList())))
                .toList()));
    }

    @GET
    @Path("robots.txt")
    public Response robots() {
        var text = "User-agent: *\nDisallow: /*/*/search\nSitemap: " + config.origin() + "/sitemap-index.xml\n";
        return Response.ok(text, "text/plain;charset=UTF-8").build();
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
