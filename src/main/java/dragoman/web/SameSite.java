package dragoman.web;

import dragoman.doors.SignedIn;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Turns away forms that another site sends in the reader's name. Cached pages carry no token, so the browser's own word
 * counts: Sec-Fetch-Site (W3C Fetch Metadata), or where it has none, Origin. A form without either comes from no
 * browser of today, but where programs speak, which show a key or a signature and no cookie.
 */
class SameSite {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final WebConfig config;

    SameSite(WebConfig config) {
        this.config = config;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext context, HttpServerRequest request, RoutingContext routing) {
        if (!SAFE.contains(context.getMethod()) && !isOurs(request, isForPrograms(routing))) {
            throw new jakarta.ws.rs.ForbiddenException();
        }
    }

    // What is behind a session is asked for with a cookie, which a browser sends along whoever asks.
    private static boolean isForPrograms(RoutingContext request) {
        return Problem.isFor(request) && !SignedIn.isBehind(Border.path(request));
    }

    // A form cannot set a header of its own, and a script on another site may only after we agreed (Fetch, "CORS-preflight
    // fetch"), which we never do. So what bears a key and no word of a browser comes from a program.
    private boolean isOurs(HttpServerRequest request, boolean ofAProgram) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return ofAProgram;
        }
        // Behind a proxy that ends TLS, the world's name for us is the configured one.
        return origin.equalsIgnoreCase(config.origin()) || origin.equalsIgnoreCase(request.scheme() + "://" + request.authority());
    }
}
