package dragoman.doors;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Closed for whatever lies below {@code /api}, before anybody looks whether there is such a thing: without a key of the
 * house everything there is unknown, and with one it opens to whoever shows that (RFC 6750). What belongs to a shop has a
 * {@link ShopDoor} of its own, mail for a desk a {@link DeskDoor}, translators' programs a
 * {@link TranslatorDoor}, and what the pages of staff fetch opens to a session
 * ({@link SignedIn}).
 */
public class StaffDoor {

    private static final Pattern BEHIND = Pattern.compile("/+api(?:[/;].*)?");
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"staff\"";

    private final StaffKey key;

    StaffDoor(StaffKey key) {
        this.key = key;
    }

    /** Whether a path lies behind the door; what is said there is read by machines. */
    public static boolean isBehind(String path) {
        return BEHIND.matcher(path).matches();
    }

    @ServerRequestFilter(preMatching = true)
    void open(RoutingContext request) {
        var path = request.normalizedPath();
        if (isBehind(path) && !ShopDoor.isBehind(path) && !DeskDoor.isBehind(path) && !TranslatorDoor.isBehind(path) && !SignedIn.isBehind(path)) {
            require(request.request().getHeader(HttpHeaders.AUTHORIZATION));
        }
    }

    private void require(String shown) {
        if (!key.isSet()) {
            throw new NotFoundException();
        }
        if (shown == null || !shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new NotAuthorizedException(CHALLENGE);
        }
        if (!key.is(shown.substring(SCHEME.length()).strip())) {
            throw new NotAuthorizedException(CHALLENGE + ", error=\"invalid_token\"");
        }
    }
}
