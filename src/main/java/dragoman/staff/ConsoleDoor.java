package dragoman.staff;

import dragoman.doors.SignedIn;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Stands before all that is staff's, before anybody looks whether there is such a thing: who shows no open session is led
 * to the sign-in, and what a script fetches is told 401.
 */
@ApplicationScoped
class ConsoleDoor {

    /** Behind the border and the entrance, which write one spelling of an address, and before all routes. */
    private static final int AFTER_ENTRANCE = 700;
    private static final String CHALLENGE = "Session realm=\"staff\"";

    private final Sessions sessions;
    private final Vertx vertx;

    ConsoleDoor(Sessions sessions, Vertx vertx) {
        this.sessions = sessions;
        this.vertx = vertx;
    }

    void open(@Observes Filters filters) {
        filters.register(this::pass, AFTER_ENTRANCE);
    }

    private void pass(RoutingContext request) {
        if (!SignedIn.isBehind(request.normalizedPath())) {
            request.next();
            return;
        }
        request.response().putHeader("Cache-Control", "no-store");
        // The database is asked, which the event loop must not wait for.
        vertx.executeBlocking(() -> sessions.of(request), false).onComplete(asked -> {
            if (asked.failed()) {
                Log.errorf(asked.cause(), "sessions cannot be read");
                request.response().putHeader("Retry-After", "10");
                request.fail(503);
            } else {
                admit(asked.result(), request);
            }
        });
    }

    private static void admit(Optional<Signed> signed, RoutingContext request) {
        if (signed.isPresent()) {
            Staff.enter(request, signed.get());
            request.next();
        } else if (isFetched(request)) {
            request.response().putHeader("WWW-Authenticate", CHALLENGE);
            request.fail(401);
        } else {
            // A form cannot be sent again from there; a page can be opened again.
            var back = request.request().method() == HttpMethod.GET ? request.request().uri() : "";
            request.response().setStatusCode(303).putHeader("Location", BackPath.signIn(back)).end();
        }
    }

    // Fetch Metadata says it in the browsers of today, htmx in all.
    private static boolean isFetched(RoutingContext request) {
        var headers = request.request().headers();
        var mode = headers.get("Sec-Fetch-Mode");
        var accept = String.valueOf(headers.get("Accept"));
        return SignedIn.isFetched(request.normalizedPath()) || headers.contains("HX-Request") || mode != null && !mode.equals("navigate")
                || accept.startsWith("text/event-stream") || accept.startsWith("application/json");
    }
}
