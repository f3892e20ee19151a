package dragoman.footfall;

import dragoman.units.UnitName;
import dragoman.web.Lens;
import dragoman.web.Listening;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens to pages while they are made, which phrases they say: each node tells of each once a day. A page that is kept says nothing. */
@ApplicationScoped
class Sightings {

    /**
     * A phrase on a kind of page.
     *
     * @param kind in lower case
     * @param path an example that anybody may open, below market and language; empty where nobody else may
     */
    record Sighting(String unit, String market, String kind, String path) {}

    /** After the page cache had nothing. */
    private static final int BEHIND_CACHE = 850;

    /** What was told of already, by market and kind. */
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<Sighting, Boolean> fresh = new ConcurrentHashMap<>();

    void open(@Observes Filters filters) {
        filters.register(this::pass, BEHIND_CACHE);
    }

    private void pass(RoutingContext request) {
        if (request.request().method() == HttpMethod.GET && Lens.of(request).isEmpty()) {
            Spot.of(request.request().path()).ifPresent(spot -> listen(spot, request));
        }
        request.next();
    }

    private void listen(Spot spot, RoutingContext request) {
        Set<String> said = ConcurrentHashMap.newKeySet();
        Listening.to(request, said::add);
        request.addEndHandler(done -> Optional.of(said).filter(some -> Footfall.isRead(request)).ifPresent(some -> hear(spot, some)));
    }

    void hear(Spot spot, Set<String> keys) {
        var kind = spot.page().kind().name().toLowerCase(Locale.ROOT);
        var told = known.computeIfAbsent(spot.market() + " " + kind, place -> ConcurrentHashMap.newKeySet());
        keys.stream().filter(told::add).forEach(key -> fresh.put(new Sighting(UnitName.PHRASE + key, spot.market(), kind, spot.page().path()), true));
    }

    /** What was heard since somebody last took it. */
    List<Sighting> take() {
        var taken = new ArrayList<>(fresh.keySet());
        fresh.keySet().removeAll(taken);
        return taken;
    }

    /** Tells of all of it once more. */
    void anew() {
        known.clear();
    }
}
