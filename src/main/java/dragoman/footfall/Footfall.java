package dragoman.footfall;

import dragoman.web.Lens;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts pages as they are answered, in memory: nobody who reads waits for it. Neither what is read through a lens counts nor what
 * says of itself that it is a machine: it reads every page alike.
 */
@ApplicationScoped
class Footfall {

    /** Before the page cache answers. */
    private static final int BEFORE_CACHE = 950;
    private static final int NOT_MODIFIED = 304;
    private static final List<String> MACHINES = List.of("bot/", "bot-", "crawl", "spider", "slurp");

    private final Map<Spot, Long> visits = new ConcurrentHashMap<>();

    void open(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_CACHE);
    }

    private void pass(RoutingContext request) {
        if (request.request().method() == HttpMethod.GET) {
            Spot.of(request.request().path()).filter(spot -> Lens.of(request).isEmpty()).ifPresent(spot -> request.addEndHandler(done -> answered(spot, request)));
        }
        request.next();
    }

    private void answered(Spot spot, RoutingContext request) {
        if (isRead(request) && !isMachine(request.request().getHeader("User-Agent"))) {
            add(spot, 1);
        }
    }

    /** Whether somebody got a page. */
    static boolean isRead(RoutingContext request) {
        int status = request.response().getStatusCode();
        return status == 200 || status == NOT_MODIFIED;
    }

    // By hand, since it is asked of every page: an expression takes twelve times as long.
    static boolean isMachine(String userAgent) {
        if (userAgent == null) {
            return false;
        }
        for (int i = 0; i < userAgent.length(); i++) {
            int letter = userAgent.charAt(i) | ' ';
            if ((letter == 'b' || letter == 'c' || letter == 's') && isMachine(userAgent, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMachine(String userAgent, int at) {
        for (var word : MACHINES) {
            if (userAgent.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    void add(Spot spot, long times) {
        visits.merge(spot, times, Long::sum);
    }

    /** What was counted since somebody last took it. */
    Map<Spot, Long> take() {
        var taken = new HashMap<Spot, Long>();
        for (var spot : visits.keySet()) {
            Optional.ofNullable(visits.remove(spot)).ifPresent(times -> taken.put(spot, times));
        }
        return taken;
    }
}
