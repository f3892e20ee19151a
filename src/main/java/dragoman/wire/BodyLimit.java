package dragoman.wire;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns away what is larger than any form of ours, or than the room takes that it is sent to, and says so; the server
 * itself would only hang up.
 */
@ApplicationScoped
class BodyLimit {

    private static final int AFTER_CACHE = 850;
    /** Bytes that are read and dropped, so that the answer finds somebody who listens: some photographs too many. */
    private static final long BEARABLE = 64L << 20;

    /** Bytes of large bodies that are held at once, since nobody knows yet whether their senders may send them. */
    private static final long AT_ONCE = 64L << 20;

    /** The same of what is on its way to the disk. */
    private static final long ON_DISK = 1L << 30;

    private final AtomicLong held = new AtomicLong();
    private final AtomicLong onDisk = new AtomicLong();
    private final BodySize form;
    private final List<BodySize> larger;

    BodyLimit(@ConfigProperty(name = "dragoman.wire.form") MemorySize form, @Any Instance<BodySize> larger) {
        this.form = new BodySize("/", form.asLongValue());
        this.larger = larger.stream().toList();
    }

    void open(@Observes Filters filters) {
        filters.register(this::weigh, AFTER_CACHE);
    }

    // Whoever does not say how much will come is counted while it comes, and the server has just noted its own limit for that.
    void open(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(context -> {
            if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
                context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, allowed(context).most());
            }
            context.next();
        });
    }

    private void weigh(RoutingContext context) {
        var request = context.request();
        // The server has seen to it that this is a number.
        var said = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = said == null ? 0 : Long.parseLong(said);
        boolean unsaid = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (length <= form.most() && !unsaid) {
            context.next();
            return;
        }
        var allowed = allowed(context);
        if (length > allowed.most()) {
            refuse(413, length, context);
        } else if (allowed.onDisk()) {
            hold(unsaid ? allowed.most() : length, onDisk, ON_DISK, context);
        } else {
            hold(unsaid ? allowed.most() : length, held, AT_ONCE, context);
        }
    }

    private static void hold(long length, AtomicLong held, long atOnce, RoutingContext context) {
        if (held.addAndGet(length) > atOnce) {
            held.addAndGet(-length);
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
            refuse(503, length, context);
        } else {
            context.addEndHandler(ended -> held.addAndGet(-length));
            context.next();
        }
    }

    // As it was written and in its one spelling: /hooks/../ch/de/choice is a form's. Of several the strictest holds.
    private BodySize allowed(RoutingContext context) {
        var written = String.valueOf(context.request().path());
        return larger.stream()
                .filter(size -> size.holds(written) && size.holds(context.normalizedPath()))
                .min(Comparator.comparingLong(BodySize::most))
                .orElse(form);
    }

    // Most read the answer when they have sent everything; a connection closed before is all that they would see.
    private static void refuse(int status, long length, RoutingContext context) {
        var request = context.request();
        boolean said = request.getHeader(HttpHeaders.CONTENT_LENGTH) != null;
        if (said && length <= BEARABLE && request.getHeader(HttpHeaders.EXPECT) == null) {
            request.endHandler(end -> context.fail(status));
            request.handler(dropped -> {});
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE).endHandler(answered -> request.connection().close());
            context.fail(status);
        }
    }
}
