package dragoman.contact;

import dragoman.web.Visit;
import dragoman.wire.Unkept;
import io.quarkus.vertx.http.runtime.filters.Filters;
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

    void open(@Observes Filters filters) {
        filters.register(Unkept.at(CONTACT), AFTER_BORDER);
    }
}
