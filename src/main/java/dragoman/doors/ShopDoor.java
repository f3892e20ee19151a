package dragoman.doors;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Stands before what belongs to one shop, {@code /api/orders/{shop}/…} and {@code /api/inbox/{shop}/…}: it opens to a key
 * of that shop alone, before anybody looks whether there is such a thing. Staff's key does not open it. {@code /api/tickets}
 * names no shop: there the key says which one it is.
 *
 * <p>No key, a wrong one, another shop's and a shop that is not there are answered alike, byte by byte.
 */
public class ShopDoor {

    /** The header in which a shop shows its key. */
    public static final String HEADER = "X-API-Key";

    // Parameters (";x") and doubled slashes are read as the framework reads them, so that no spelling passes beside the door.
    private static final Pattern BEHIND = Pattern.compile("/+api(?:;[^/]*)?/+(?:orders|inbox)(?:;[^/]*)?(?:/+([^/;]*).*)?");
    private static final Pattern OF_ANY = Pattern.compile("/+api(?:;[^/]*)?/+tickets(?:;[^/]*)?(?:/.*)?");
    private static final String CHALLENGE = "ApiKey realm=\"shop\"";

    private final Shops shops;

    ShopDoor(Shops shops) {
        this.shops = shops;
    }

    /** Whether a path lies behind the door. */
    public static boolean isBehind(String path) {
        return BEHIND.matcher(path).matches() || OF_ANY.matcher(path).matches();
    }

    /** The shop that showed its key; whoever acts for a shop asks here, and not the address. */
    public static Shop of(RoutingContext request) {
        return Optional.<Shop>ofNullable(request.get(Shop.class.getName())).orElseThrow(() -> new NotAuthorizedException(CHALLENGE));
    }

    @ServerRequestFilter(preMatching = true)
    void open(RoutingContext request) {
        var path = request.normalizedPath();
        if (isBehind(path)) {
            var behind = BEHIND.matcher(path);
            var shown = request.request().getHeader(HEADER);
            var shop = behind.matches() ? shops.openedBy(Optional.ofNullable(behind.group(1)).orElse(""), shown) : shops.openedBy(shown);
            request.put(Shop.class.getName(), shop.orElseThrow(() -> new NotAuthorizedException(CHALLENGE)));
        }
    }
}
