package dragoman.web;

import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;

/** Lets somebody hear which phrases a page says while it is made; the page is what it would be, and is kept as it would be. */
public final class Listening {

    private Listening() {}

    /** Tells of each phrase by its key, on the thread that makes the page, as often as it is said. */
    public static void to(RoutingContext request, Consumer<String> said) {
        Border.pin(request, Border.edition(request).heard(said));
    }
}
