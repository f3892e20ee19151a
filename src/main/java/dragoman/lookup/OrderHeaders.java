package dragoman.lookup;

import dragoman.web.Visit;
import dragoman.wire.Unkept;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Whatever is answered about orders, errors among it: nobody keeps it, nobody indexes it, and no address of it goes to where
 * its links lead.
 */
@ApplicationScoped
class OrderHeaders {

    private static final int AFTER_BORDER = 950;
    private static final Pattern ORDERS = Pattern.compile("/[^/]+/[^/]+" + Visit.ORDERS + "(?:/.*)?");

    void open(@Observes Filters filters) {
        filters.register(Unkept.at(ORDERS), AFTER_BORDER);
    }
}
