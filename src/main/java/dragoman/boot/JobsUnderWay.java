package dragoman.boot;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.spi.JobInstrumenter;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets scheduled jobs that are under way come to an end before the database is closed, and none begin. What is cut off is done
 * by the next that looks, but it would be told as an error that is none.
 */
@Singleton
class JobsUnderWay implements JobInstrumenter {

    // Whoever ends a container grants it ten seconds in all.
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BEFORE_ALL_OTHERS = 1;

    private final Phaser underWay = new Phaser(1);

    @Override
    public CompletionStage<Void> instrument(JobInstrumentationContext job) {
        underWay.register();
        try {
            return job.executeJob().whenComplete((done, failed) -> underWay.arriveAndDeregister());
        } catch (RuntimeException e) {
            underWay.arriveAndDeregister();
            throw e;
        }
    }

    void end(@Observes @Priority(BEFORE_ALL_OTHERS) ShutdownEvent ending, Scheduler scheduler) throws InterruptedException {
        // A command runs without jobs.
        if (!scheduler.isStarted()) {
            return;
        }
        scheduler.pause();
        try {
            underWay.awaitAdvanceInterruptibly(underWay.arrive(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            Log.warnf("jobs are cut off count=%d", underWay.getUnarrivedParties());
        }
    }
}
