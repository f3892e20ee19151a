package dragoman.help;

import dragoman.texts.Editions;
import dragoman.web.Head.Alternate;
import dragoman.web.WebConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What search engines are told: every page of every market in the languages that it is really there in (sitemaps.org 0.9). */
@Path("/sitemap.xml")
class SitemapPage {

    /** One page. */
    public record Entry(String url, Instant updated) {}

    /** templates/help/sitemap.xml */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sitemap(String origin, List<Entry> entries) implements TemplateInstance {}

    private final Editions editions;
    private final Alternates alternates;
    private final WebConfig config;

    SitemapPage(Editions editions, Alternates alternates, WebConfig config) {
        this.editions = editions;
        this.alternates = alternates;
        this.config = config;
    }

    @GET
    public Response list() {
        var edition = editions.current();
        var entries = new ArrayList<Entry>();
        alternates.ofHome().stream().filter(SitemapPage::isPage)
                .forEach(home -> entries.add(new Entry(home.url(), edition.publishedAt().truncatedTo(ChronoUnit.SECONDS))));
        Shelf.of(edition).pages().forEach(article -> alternates.versions(article.id(), edition).stream()
                .filter(version -> isPage(version.alternate()))
                .forEach(version -> entries.add(new Entry(version.alternate().url(), version.updated().truncatedTo(ChronoUnit.SECONDS)))));
        return Response.ok(new Sitemap(config.origin(), entries).render(), "application/xml;charset=UTF-8").header("Cache-Control", "no-cache").build();
    }

    private static boolean isPage(Alternate alternate) {
        return !alternate.hreflang().equals("x-default");
    }
}
