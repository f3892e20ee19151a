package dragoman.lookup;

import dragoman.identity.Caller;
import dragoman.identity.Guests;
import dragoman.identity.Limits;
import dragoman.identity.Limits.Use;
import dragoman.web.Visit;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Attempts to find an order. One is written down and answered before anybody looks whether there is such an order: what has
 * not been looked up can tell nobody anything, neither by what is answered nor by how long it takes.
 */
@ApplicationScoped
class Attempts {

    private final AttemptRows rows;
    private final Limits limits;
    private final Guests guests;
    private final LookupConfig config;

    Attempts(AttemptRows rows, Limits limits, Guests guests, LookupConfig config) {
        this.rows = rows;
        this.limits = limits;
        this.guests = guests;
        this.config = config;
    }

    /** Writes one down, and gives the browser what its code will belong to. Where there were too many: when to come again. */
    @Transactional
    public Optional<Instant> begin(Typed typed, Visit visit, RoutingContext request) {
        var caller = Caller.of(request);
        var again = limits.take(List.of(
                new Use(config.address().limit(), caller),
                new Use(config.number().limit(), typed.numberKey()),
                new Use(config.second().limit(), second(typed))));
        var attempt = new AttemptRows.Attempt(visit.market().key(), visit.language().id(), limits.hash("caller", caller), limits.hash("number", typed.numberKey()),
                secondHash(typed.kind(), typed.secondKey()), typed.kind());
        if (again.isPresent()) {
            rows.add(attempt, visit.now(), null, null, Outcome.LIMITED);
        } else {
            rows.add(attempt, visit.now(), typed.numberKey(), guests.ask(request), Outcome.ASKED);
        }
        return again;
    }

    /** Whether one more code may be tried from here; where not, when to come again. */
    Optional<Instant> beginCode(RoutingContext request) {
        return limits.take(List.of(new Use(config.codes().limit(), Caller.of(request))));
    }

    /** As a row has it. */
    byte[] secondHash(Typed.Kind kind, String key) {
        return limits.hash("second " + kind, key);
    }

    // Of a postcode there are many orders: counted is that of this one.
    private static String second(Typed typed) {
        return typed.kind() == Typed.Kind.EMAIL ? typed.secondKey() : typed.secondKey() + "\n" + typed.numberKey();
    }
}
