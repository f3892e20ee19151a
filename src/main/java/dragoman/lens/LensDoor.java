package dragoman.lens;

import dragoman.doors.SignedIn;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.web.Lens;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Gives a lens to whoever wants one and is signed in for texts; to everybody else it is as if they had not asked. Of a form only the
 * page that answers it is seen through it: what is sent is written in a language that there is.
 */
@ApplicationScoped
class LensDoor {

    /** Errors of the border are pages as well. */
    private static final int BEFORE_BORDER = 1_100;
    /** Where buyers send forms to. */
    private static final Pattern FORM = Pattern.compile("/[a-z]{2}/[A-Za-z-]{2,12}/");

    private final Staff staff;
    private final Lenses lenses;
    private final Vertx vertx;

    LensDoor(Staff staff, Lenses lenses, Vertx vertx) {
        this.staff = staff;
        this.lenses = lenses;
        this.vertx = vertx;
    }

    void open(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_BORDER);
    }

    private void pass(RoutingContext request) {
        var look = Look.of(request.request()).filter(wanted -> isPage(request));
        if (look.isEmpty()) {
            request.next();
            return;
        }
        // The database is asked, which the event loop must not wait for. Whoever cannot be known is a buyer.
        vertx.executeBlocking(() -> staff.again(request), false).onComplete(asked -> {
            if (asked.succeeded()) {
                asked.result().filter(signed -> signed.is(Role.TRANSLATOR, Role.REVIEWER)).ifPresent(signed -> put(request, look.get(), signed));
            }
            request.next();
        });
    }

    private void put(RoutingContext request, Look look, Signed signed) {
        request.response().putHeader("X-Robots-Tag", "noindex");
        if (request.request().method() == HttpMethod.POST) {
            Lens.putOnAnswer(request, lenses.of(look, signed, request));
        } else {
            Lens.put(request, lenses.of(look, signed, request));
        }
    }

    private static boolean isPage(RoutingContext request) {
        var method = request.request().method();
        var path = String.valueOf(request.request().path());
        boolean form = method == HttpMethod.POST && FORM.matcher(path).lookingAt();
        return (method == HttpMethod.GET || method == HttpMethod.HEAD || form) && !path.startsWith("/assets/") && !path.startsWith("/sign-") && !path.endsWith(".atom") && !path.endsWith(".xml")
                && !SignedIn.isBehind(path);
    }
}
