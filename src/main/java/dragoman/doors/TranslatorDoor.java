package dragoman.doors;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Stands before what programs of translators use, {@code /api/bundles/…}: the key says which one it is, and that says what it
 * may. No key, a wrong one and another's are answered alike; neither shops' keys nor staff's open it.
 */
public class TranslatorDoor {

    // As ShopDoor has it: no spelling passes beside the door.
    private static final Pattern BEHIND = Pattern.compile("/+api(?:;[^/]*)?/+bundles(?:[/;].*)?");
    private static final String CHALLENGE = "ApiKey realm=\"bundles\"";

    private final List<Translator> translators;

    TranslatorDoor(TranslatorsConfig config) {
        translators = config.all().entrySet().stream().map(one -> new Translator(one.getKey(), one.getValue())).toList();
    }

    /** Whether a path lies behind the door. */
    public static boolean isBehind(String path) {
        return BEHIND.matcher(path).matches();
    }

    /** Who showed a key. */
    public static Translator of(RoutingContext request) {
        return Optional.<Translator>ofNullable(request.get(Translator.class.getName())).orElseThrow(() -> new NotAuthorizedException(CHALLENGE));
    }

    @ServerRequestFilter(preMatching = true)
    void open(RoutingContext request) {
        if (isBehind(request.normalizedPath())) {
            var shown = request.request().getHeader(ShopDoor.HEADER);
            request.put(Translator.class.getName(), openedBy(shown).orElseThrow(() -> new NotAuthorizedException(CHALLENGE)));
        }
    }

    /** Whose key it is; every one is tried, so that the time says nothing about which. */
    Optional<Translator> openedBy(String tried) {
        var open = new ArrayList<Translator>();
        for (var one : translators) {
            if (one.isOpenedBy(tried)) {
                open.add(one);
            }
        }
        return open.stream().findFirst();
    }
}
