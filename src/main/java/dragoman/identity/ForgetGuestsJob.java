package dragoman.identity;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Clears away what lets nobody in any more. */
@ApplicationScoped
class ForgetGuestsJob {

    /** For so long an old link is still known as one that was. */
    private static final Duration KNOWN = Duration.ofDays(30);

    private final GuestRows rows;
    private final Clock clock;

    ForgetGuestsJob(GuestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        var now = clock.instant();
        rows.forget(now, now.minus(KNOWN));
    }
}
