package dragoman.help;

import dragoman.i18n.Beginning;
import dragoman.opinions.EmptySearches;
import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
import dragoman.web.Pages;
import dragoman.web.Typed;
import dragoman.web.Visit;
import dragoman.web.Visits;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The help searched: a page of results, and suggestions for the field while somebody types. */
@Path("/{market}/{language}")
class SearchPages {

    /** templates/help/search-page.html */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchPage(Frame frame, String query, Answers.Answer answer, Optional<Doors> doors) implements TemplateInstance {}

    /** templates/help/suggestions.html */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Suggestions(Visit visit, String query, String all, Answers.Answer answer) implements TemplateInstance {}

    /** Characters of a question that are shown again; all of it may be long. */
    private static final int SHOWN = 80;

    private final Turnstile turnstile;
    private final Answers answers;
    private final Articles articles;
    private final EmptySearches empty;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;

    SearchPages(Turnstile turnstile, Answers answers, Articles articles, EmptySearches empty, Visits visits, Frames frames, Pages pages) {
        this.turnstile = turnstile;
        this.answers = answers;
        this.articles = articles;
        this.empty = empty;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    @Path("search")
    @NonBlocking
    public CompletionStage<Response> search(RoutingContext request) {
        return turnstile.through(() -> found(request));
    }

    @GET
    @Path("search/suggestions")
    @NonBlocking
    public CompletionStage<Response> suggest(RoutingContext request) {
        return turnstile.through(() -> suggested(request));
    }

    private Response found(RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var query = Typed.of(request);
        var answer = answers.to(query, visit);
        if (answer.hits().isEmpty() && !query.isEmpty()) {
            empty.count(query, visit);
        }
        var shown = Beginning.of(query, SHOWN);
        var title = query.isEmpty() ? visit.text("search.title") : visit.text("search.titleFor", Map.of("query", shown));
        // Only who finds nothing is shown them.
        var doors = Optional.of(visit).filter(reader -> answer.hits().isEmpty()).map(reader -> Doors.of(articles, reader));
        var page = new SearchPage(frames.of(visit, Head.unlisted(title), request), shown, answer, doors);
        return pages.show(page, visit, 200);
    }

    private Response suggested(RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var query = Typed.of(request);
        return pages.show(new Suggestions(visit, query, visit.url(Visit.SEARCH), answers.toBeginning(query, visit)), visit, 200);
    }
}
