package dragoman.intake;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Applies what waits in the inbox, on every node at once: a batch in a transaction, and where that fails, each message of it
 * in its own, so that one that cannot be applied holds up no other.
 */
@ApplicationScoped
class InboxJob {

    /** How often a message is tried that fails for no reason of its own, as when two nodes hold each other up. */
    private static final int ATTEMPTS = 8;
    private static final int SECONDS = 60;

    private final InboxRows rows;
    private final Applying applying;
    private final IntakeConfig config;
    private final Clock clock;
    private final boolean serving;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "inbox");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;

    InboxJob(InboxRows rows, Applying applying, IntakeConfig config, Clock clock, @ConfigProperty(name = "quarkus.scheduler.enabled", defaultValue = "true") boolean serving) {
        this.rows = rows;
        this.applying = applying;
        this.config = config;
        this.clock = clock;
        this.serving = serving;
    }

    /** Says that there may be something to do. A command runs no job: the nodes that serve see it within a second. */
    void wake() {
        if (serving && asked.getAndIncrement() == 0) {
            try {
                worker.execute(this::work);
            } catch (RejectedExecutionException ending) {
                Log.debug("the inbox is left to other nodes");
            }
        }
    }

    // For what came in at other nodes that are no more, and for what is to be tried again.
    @Scheduled(every = "1s")
    void look() {
        wake();
    }

    // The batch at hand is finished as long as there is a database.
    void end(@Observes ShutdownEvent ending) {
        worker.shutdown();
        try {
            worker.awaitTermination(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Whoever asks while this runs is heard: it looks once more.
    private void work() {
        int heard;
        do {
            heard = asked.get();
            drain();
        } while (!asked.compareAndSet(heard, 0));
    }

    private void drain() {
        try {
            while (!worker.isShutdown() && step() > 0) {
                away = false;
            }
        } catch (RuntimeException e) {
            // Once for each time that the database goes, not once a second.
            if (!away) {
                Log.warnf("the inbox waits: %s", e.getMessage());
            }
            away = true;
        }
    }

    /** How many messages were settled or put off. */
    private int step() {
        try {
            return inTransaction(() -> {
                var claimed = rows.claim(config.batch(), clock.instant());
                claimed.forEach(applying::apply);
                return claimed.size();
            });
        } catch (RuntimeException failed) {
            Log.infof("a batch of the inbox is applied one by one: %s", failed.getMessage());
            var due = rows.due(config.batch(), clock.instant());
            due.forEach(this::alone);
            return due.size();
        }
    }

    private void alone(long id) {
        try {
            inTransaction(() -> {
                rows.claim(id).ifPresent(applying::apply);
                return 0;
            });
        } catch (RuntimeException failed) {
            inTransaction(() -> {
                rows.claim(id).ifPresent(waiting -> putOff(waiting, failed));
                return 0;
            });
        }
    }

    private void putOff(InboxRows.Waiting waiting, RuntimeException failed) {
        Log.warnf(failed, "a message of the inbox was not applied id=%d shop=%s topic=%s attempt=%d", waiting.id(), waiting.shop(), waiting.topic(), waiting.attempts() + 1);
        if (waiting.attempts() + 1 >= ATTEMPTS) {
            rows.parked(waiting.id(), "", "it was tried " + ATTEMPTS + " times and the database took it never; the log says why", clock.instant());
        } else {
            rows.later(waiting.id(), "the database did not take it", clock.instant().plus(Duration.ofSeconds(1L << waiting.attempts())));
        }
    }

    private static int inTransaction(Callable<Integer> work) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(work);
    }
}
