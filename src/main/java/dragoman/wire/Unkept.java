package dragoman.wire;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Answers that nobody keeps and nobody indexes, and whose address does not go to where their links lead. */
public final class Unkept {

    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NOBODY = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence ROBOTS = HttpHeaders.createOptimized("X-Robots-Tag");
    private static final CharSequence NOT_INDEXED = HttpHeaders.createOptimized("noindex, nofollow, noarchive");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private Unkept() {}

    /** Marks whatever is answered at some addresses, errors among it. */
    public static Handler<RoutingContext> at(Pattern addresses) {
        return request -> {
            if (addresses.matcher(request.normalizedPath()).matches()) {
                // At the end, in the place of what others have said.
                request.addHeadersEndHandler(sent -> request.response().headers()
                        .set(REFERRER, NOBODY).set(ROBOTS, NOT_INDEXED).set(HttpHeaders.CACHE_CONTROL, NO_STORE));
            }
            request.next();
        };
    }
}
