package dragoman.contact;

import dragoman.web.Visit;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Whatever is answered about threads, errors among it: nobody keeps it, nobody indexes it, and no address of it goes to
 * where its links lead.
 */
@ApplicationScoped
class ContactHeaders {

    private static final int AFTER_BORDER = 949;
    private static final Pattern CONTACT = Pattern.compile("/[^/]+/[^/]+" + Visit.CONTACT + "(?:/.*)?");

    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NOBODY = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence ROBOTS = HttpHeaders.createOptimized("X-Robots-Tag");
    private static final CharSequence NOT_INDEXED = HttpHeaders.createOptimized("noindex, nofollow, noarchive");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    void open(@Observes Filters filters) {
        filters.register(this::mark, AFTER_BORDER);
    }

    private void mark(RoutingContext request) {
        if (CONTACT.matcher(request.normalizedPath()).matches()) {
            // At the end, in the place of what others have said.
            request.addHeadersEndHandler(sent -> request.response().headers()
                    .set(REFERRER, NOBODY).set(ROBOTS, NOT_INDEXED).set(HttpHeaders.CACHE_CONTROL, NO_STORE));
        }
        request.next();
    }
}
