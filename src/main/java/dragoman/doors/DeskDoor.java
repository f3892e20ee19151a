package dragoman.doors;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Stands before where mail for a desk is handed in, {@code /api/mail/{desk}}: it opens to a key of that desk, or to one of all
 * desks. No key, a wrong one, another desk's and a desk that is not there are answered alike. Staff's key does not open it.
 */
public class DeskDoor {

    // As ShopDoor has it: no spelling passes beside the door.
    private static final Pattern BEHIND = Pattern.compile("/+api(?:;[^/]*)?/+mail(?:;[^/]*)?(?:/+([^/;]*).*)?");
    /** Whose keys are all desks'. */
    private static final String ANY = "any";
    private static final String CHALLENGE = "ApiKey realm=\"desk\"";

    private final Map<String, Keyring> desks = new TreeMap<>();
    private final Keyring nobody = Keyring.ofNobody();

    DeskDoor(DeskKeysConfig config) {
        config.all().forEach((key, desk) -> desks.put(key, Keyring.of(desk.apiKeys())));
    }

    /** Whether a path lies behind the door. */
    public static boolean isBehind(String path) {
        return BEHIND.matcher(path).matches();
    }

    /** The key of the desk whose door was opened; whoever acts for a desk asks here, and not the address. */
    public static String desk(RoutingContext request) {
        return Optional.<String>ofNullable(request.get(DeskDoor.class.getName())).orElseThrow(() -> new NotAuthorizedException(CHALLENGE));
    }

    @ServerRequestFilter(preMatching = true)
    void open(RoutingContext request) {
        var behind = BEHIND.matcher(request.normalizedPath());
        if (behind.matches()) {
            var named = Optional.ofNullable(behind.group(1)).orElse("");
            if (!isOpenedBy(named, request.request().getHeader(ShopDoor.HEADER))) {
                throw new NotAuthorizedException(CHALLENGE);
            }
            request.put(DeskDoor.class.getName(), named);
        }
    }

    /** To ask for a desk that is not there takes as long. */
    boolean isOpenedBy(String desk, String tried) {
        return desks.getOrDefault(desk, nobody).isOpenedBy(tried) | desks.getOrDefault(ANY, nobody).isOpenedBy(tried);
    }
}
