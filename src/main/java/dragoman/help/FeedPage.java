package dragoman.help;

import dragoman.units.Outline;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.Visits;
import dragoman.web.WebConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What has changed in one market and language, for readers of feeds (Atom, RFC 4287). */
@Path("/{market}/{language}")
class FeedPage {

    /**
     * An article that changed.
     *
     * @param id its address without the name, which may change: who has read an entry is not to be shown it again
     */
    public record Entry(String id, String title, String summary, String url, Instant updated) {}

    /** templates/help/feed.xml */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Feed(String origin, String title, String shop, String language, String self, String home, Instant updated, List<Entry> entries) implements TemplateInstance {}

    static final String PATH = "/help/changes.atom";
    private static final int MOST = 50;

    private final Articles articles;
    private final Visits visits;
    private final WebConfig config;

    FeedPage(Articles articles, Visits visits, WebConfig config) {
        this.articles = articles;
        this.visits = visits;
        this.config = config;
    }

    @GET
    @Path("help/changes.atom")
    public Response changes(RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var entries = Shelf.of(visit.edition()).pages().stream()
                .filter(outline -> articles.isTranslated(outline, visit))
                .flatMap(outline -> articles.link(outline.id(), visit).map(link -> entry(link, outline, visit)).stream())
                .sorted(Comparator.comparing(Entry::updated).reversed())
                .limit(MOST)
                .toList();
        var updated = entries.isEmpty() ? visit.edition().publishedAt() : entries.get(0).updated();
        var title = visit.text("help.feed.title", Map.of("shop", config.shop()));
        var feed = new Feed(config.origin(), title, config.shop(), visit.locale().tag(), visit.url(PATH), visit.url("/help"), updated, entries);
        return Response.ok(Pages.rendered(feed, visit), "application/atom+xml;charset=UTF-8").header("Cache-Control", "no-cache").build();
    }

    private Entry entry(ArticleLink link, Outline outline, Visit visit) {
        return new Entry(visit.url("/help/" + link.id()), link.title(), link.summary(), link.url(), articles.updated(outline, visit));
    }
}
