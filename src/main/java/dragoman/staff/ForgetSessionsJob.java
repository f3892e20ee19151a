package dragoman.staff;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Clears away sessions that have ended by themselves. */
@ApplicationScoped
class ForgetSessionsJob {

    private final SessionRows rows;
    private final StaffConfig config;
    private final Clock clock;

    ForgetSessionsJob(SessionRows rows, StaffConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "90s", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        var now = clock.instant();
        rows.forget(now, now.minus(config.idle()));
    }
}
