package dragoman.lookup;

import dragoman.orders.Address;
import dragoman.orders.LookupKeys;
import dragoman.orders.Order;
import dragoman.orders.Orders;
import dragoman.lookup.AttemptRows.Waiting;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks orders up after whoever asked has the answer. A hit wants a mail to the address that stands in the order, whatever
 * was typed; a miss wants nothing.
 */
@ApplicationScoped
class LookupJob {

    private static final int BATCH = 20;
    /** Orders of different shops may have one number. */
    private static final int NAMESAKES = 50;

    private final AttemptRows rows;
    private final Attempts attempts;
    private final Orders orders;
    private final OrderMail mail;
    private final LookupConfig config;
    private final Clock clock;

    LookupJob(AttemptRows rows, Attempts attempts, Orders orders, OrderMail mail, LookupConfig config, Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.orders = orders;
        this.mail = mail;
        this.config = config;
        this.clock = clock;
    }

    // Somebody is looking into a mailbox meanwhile.
    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        while (QuarkusTransaction.requiringNew().call(this::some) == BATCH) {
            Log.debugf("more attempts wait");
        }
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        rows.forget(clock.instant().minus(config.keep()));
    }

    private int some() {
        var waiting = rows.waiting(BATCH);
        waiting.forEach(one -> rows.settle(one.id(), look(one)));
        return waiting.size();
    }

    private Outcome look(Waiting waiting) {
        try {
            var numbered = orders.numbered(waiting.numberKey(), NAMESAKES);
            return numbered.isEmpty() ? Outcome.NO_ORDER : told(numbered, waiting);
        } catch (PersistenceException away) {
            throw away;
        } catch (RuntimeException e) {
            // One order that cannot be read holds up nobody else.
            Log.errorf("an order was looked up and cannot be read: attempt=%d %s", waiting.id(), e.getClass().getSimpleName());
            return Outcome.BROKEN;
        }
    }

    private Outcome told(List<Order> numbered, Waiting waiting) {
        // Of two with one number and one buyer, the later one is what somebody looks for.
        var found = numbered.stream().filter(order -> isTheirs(order, waiting)).max(Comparator.comparing(order -> order.told().placedAt()));
        if (found.isEmpty()) {
            return Outcome.WRONG_SECOND;
        }
        if (found.get().told().buyer().email().isBlank()) {
            return Outcome.NO_EMAIL;
        }
        mail.wantProof(found.get(), waiting.ask());
        return Outcome.FOUND;
    }

    private boolean isTheirs(Order order, Waiting waiting) {
        return keys(order, waiting.kind()).filter(key -> !key.isEmpty())
                .anyMatch(key -> MessageDigest.isEqual(attempts.secondHash(waiting.kind(), key), waiting.second()));
    }

    private static Stream<String> keys(Order order, Typed.Kind kind) {
        var buyer = order.told().buyer();
        return kind == Typed.Kind.EMAIL
                ? Stream.of(LookupKeys.email(buyer.email()))
                : Stream.of(buyer.delivery(), buyer.billing()).flatMap(Optional::stream).map(Address::postcode).map(LookupKeys::postcode);
    }
}
