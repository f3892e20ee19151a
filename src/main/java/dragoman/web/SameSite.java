package dragoman.web;

import dragoman.identity.ShopDoor;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Turns away forms that another site sends in the reader's name. Cached pages carry no token, so the browser's own word
 * counts: Sec-Fetch-Site (W3C Fetch Metadata), or where it has none, Origin. A form without either comes from no
 * browser of today. Shop systems, which sign what they say and show no cookie, are not asked.
 */
class SameSite {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final WebConfig config;

    SameSite(WebConfig config) {
        this.config = config;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext context, HttpServerRequest request, RoutingContext routing) {
        if (!SAFE.contains(context.getMethod()) && !Problem.isHook(Border.path(routing)) && !isOurs(request)) {
            throw new jakarta.ws.rs.ForbiddenException();
        }
    }

    private boolean isOurs(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return isOfAProgram(request);
        }
        // Behind a proxy that ends TLS, the world's name for us is the configured one.
        return origin.equalsIgnoreCase(config.origin()) || origin.equalsIgnoreCase(request.scheme() + "://" + request.authority());
    }

    // A form cannot set a header of its own, and a script on another site may only after we agreed (Fetch, "CORS-preflight
    // fetch"), which we never do. So whoever shows a shop's key in one, without a word of a browser, is a program.
    private static boolean isOfAProgram(HttpServerRequest request) {
        return request.getHeader(ShopDoor.HEADER) != null && ShopDoor.isBehind(request.path());
    }
}
