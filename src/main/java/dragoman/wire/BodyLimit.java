package dragoman.wire;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what is larger than any form of ours, with a page; the server itself would only hang up. */
@ApplicationScoped
class BodyLimit {

    private static final int AFTER_CACHE = 850;
    /** Bytes that are read and dropped, so that the answer finds somebody who listens. */
    private static final long BEARABLE = 16L << 20;

    private final long largest;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.largest = largest.asLongValue();
    }

    void open(@Observes Filters filters) {
        filters.register(this::weigh, AFTER_CACHE);
    }

    private void weigh(RoutingContext context) {
        var request = context.request();
        // The server has seen to it that this is a number.
        var said = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = said == null ? 0 : Long.parseLong(said);
        if (length <= largest) {
            context.next();
        } else if (length <= BEARABLE && request.getHeader(HttpHeaders.EXPECT) == null) {
            hearOut(request, context);
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE).endHandler(answered -> request.connection().close());
            context.fail(413);
        }
    }

    // A browser reads the answer when it has sent everything; a connection closed before is all that it would see.
    private static void hearOut(HttpServerRequest request, RoutingContext context) {
        request.endHandler(end -> context.fail(413));
        request.handler(dropped -> {});
    }
}
