package dragoman.help;

import dragoman.i18n.Words;
import dragoman.units.TextFolder;
import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The help that buyers read. */
@Path("/{market}/{language}")
class HelpPages {

    /** A topic with its articles. */
    public record Topic(String key, String name, List<ArticleLink> articles) {}

    /** templates/help/home-page.html */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(Frame frame, Doors doors, List<Topic> topics, List<ArticleLink> guides) implements TemplateInstance {}

    /** templates/help/article-page.html */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArticlePage(Frame frame, ArticleView article, String topic, String current, String source, String sourceTag, String data) implements TemplateInstance {}

    private final Articles articles;
    private final Alternates alternates;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;
    private final WebConfig config;

    HelpPages(Articles articles, Alternates alternates, Visits visits, Frames frames, Pages pages, WebConfig config) {
        this.articles = articles;
        this.alternates = alternates;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
        this.config = config;
    }

    @GET
    @Path("help")
    public Response home(RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        if (!request.request().path().equals(visit.url("/help"))) {
            return Pages.moved(visit.url("/help"), request);
        }
        var head = new Head(visit.text("help.title"), visit.text("help.question"), visit.url("/help"), true);
        return pages.keep(new HomePage(frames.of(visit, head, request), Doors.of(articles, visit), topics(visit), guides(visit)), visit, request);
    }

    @GET
    @Path("help/{article: \\d{1,6}(-.*)?}")
    public Response read(@RestPath String article, RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var found = articles.find(id(article), visit).orElseThrow(NotFoundException::new);
        if (!request.request().path().equals(visit.url(found.path()))) {
            return Pages.moved(visit.url(found.path()), request);
        }
        return pages.keep(page(found, visit, request), visit, request);
    }

    private ArticlePage page(ArticleView article, Visit visit, RoutingContext request) {
        var canonical = article.isReal() ? visit.url(article.path()) : alternates.original(article.id(), visit);
        var head = new Head(article.title(), article.summary(), canonical, article.isReal());
        return new ArticlePage(
                frames.of(visit, head, request),
                article,
                visit.text("help.topic." + article.topic()),
                alternates.original(article.id(), visit),
                Words.endonym(TextFolder.SOURCE),
                TextFolder.SOURCE.tag(),
                LinkedData.article(article, visit, config.origin()));
    }

    private List<ArticleLink> guides(Visit visit) {
        return Shelf.of(visit.edition()).guides().stream().flatMap(outline -> articles.link(outline.id(), visit).stream()).toList();
    }

    private List<Topic> topics(Visit visit) {
        var shelf = Shelf.of(visit.edition());
        return shelf.topics().stream()
                .map(topic -> new Topic(topic, visit.text("help.topic." + topic),
                        shelf.articles(topic).stream().flatMap(outline -> articles.link(outline.id(), visit).stream()).toList()))
                .filter(topic -> !topic.articles().isEmpty())
                .toList();
    }

    static int id(String article) {
        int dash = article.indexOf('-');
        return Integer.parseInt(dash < 0 ? article : article.substring(0, dash));
    }
}
