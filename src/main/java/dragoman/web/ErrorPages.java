package dragoman.web;

import dragoman.i18n.Words;
import dragoman.wire.WireAnswer;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whatever goes wrong is a page in the reader's language, with the right status and a sentence on what to do next. */
@ApplicationScoped
public class ErrorPages {

    /** A version to go on with. */
    record Way(String text, String tag, String url) {}

    /** templates/web/error-page.html */
    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(Frame frame, int status, String heading, String text, List<Way> ways) implements TemplateInstance {}

    private static final int BEFORE_ALL = -20_000;
    private static final int LAST = 1_000_000;

    private final Visits visits;
    private final Frames frames;
    private final List<OtherErrors> others;

    ErrorPages(Visits visits, Frames frames, @All List<OtherErrors> others) {
        this.visits = visits;
        this.frames = frames;
        this.others = others;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_ALL).failureHandler(this::fail);
        // The last of all routes: nobody else had an answer.
        router.route().order(LAST).handler(request -> request.fail(404));
    }

    private void fail(RoutingContext request) {
        int status = status(request);
        if (status >= 500) {
            // One line with an id; what the reader wrote is not in it.
            Log.errorf(request.failure(), "request failed id=%s method=%s route=%s", UUID.randomUUID(), request.request().method(), request.currentRoute());
        }
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        boolean machine = Problem.isFor(request);
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", machine ? Problem.TYPE : WireAnswer.HTML)
                .putHeader("Cache-Control", "no-store")
                .end(machine ? Problem.json(status) : Lens.page(html(request, status), request));
    }

    private static int status(RoutingContext request) {
        if (request.failure() instanceof WebApplicationException told) {
            return told.getResponse().getStatus();
        }
        if (hasTooManyFields(request.failure())) {
            return 413;
        }
        if (isBrokenForm(request.failure())) {
            return 400;
        }
        return request.statusCode() >= 400 ? request.statusCode() : 500;
    }

    // A form whose parts end before they should, or whose sender hung up: the parser throws it bare, and it is no error of ours.
    private static boolean isBrokenForm(Throwable failure) {
        if (!(failure instanceof IOException) || failure.getStackTrace().length == 0) {
            return false;
        }
        var thrower = failure.getStackTrace()[0].getClassName();
        return thrower.startsWith("org.jboss.resteasy.reactive.server.core.multipart.") || thrower.startsWith("org.jboss.resteasy.reactive.server.vertx.VertxInputStream");
    }

    // The parser of forms stops at a thousand fields, and has no other name for it. It is no error of ours.
    private static boolean hasTooManyFields(Throwable failure) {
        return failure != null && String.valueOf(failure.getMessage()).startsWith("Param limit of ");
    }

    String html(RoutingContext request, int status) {
        return others.stream().flatMap(other -> other.html(request, status).stream()).findFirst().orElseGet(() -> forBuyers(request, status));
    }

    /** The phrases that say what is wrong, by the name that they have in common. */
    public static String kind(int status) {
        return switch (status) {
            case 400, 406, 415, 422 -> "badRequest";
            case 403 -> "forbidden";
            case 405 -> "method";
            case 413 -> "tooLarge";
            case 414 -> "tooLong";
            case 503 -> "unavailable";
            default -> status < 500 ? "notFound" : "server";
        };
    }

    private String forBuyers(RoutingContext request, int status) {
        var visit = visits.shown(visits.nearest(request), request);
        var path = PagePath.of(Border.path(request));
        var page = status == 404 ? notFound(visit, path, request) : page(visit, status, kind(status), List.of(), request);
        return Pages.render(page, visit);
    }

    private ErrorPage notFound(Visit visit, PagePath path, RoutingContext request) {
        if (visits.of(request).isPresent()) {
            return page(visit, 404, "notFound", List.of(), request);
        }
        if (visit.market().key().equals(path.market())) {
            var ways = visit.market().languages().stream()
                    .map(language -> new Way(Words.endonym(language), language.tag(), Visit.url(visit.market(), language, PagePath.back(visit.tail()))))
                    .toList();
            return page(visit, 404, "language", ways, request);
        }
        // Two letters and a language is how our addresses begin; anything else is simply no page.
        if (path.market().length() == 2 && !path.language().isEmpty()) {
            return page(visit, 404, "market", visits.marketsFor(visit, request.request()), request);
        }
        return page(visit, 404, "notFound", List.of(), request);
    }

    private ErrorPage page(Visit visit, int status, String kind, List<Way> ways, RoutingContext request) {
        var title = visit.text("web.error." + kind + ".title");
        var country = Words.of(visit.locale()).region(visit.market().region());
        var text = visit.text("web.error." + kind + ".text", Map.of("country", country));
        return new ErrorPage(frames.of(visit, Head.unlisted(title), request), status, title, text, ways);
    }
}
