package dragoman.publishing;

import dragoman.texts.Editions;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Publishes what was planned when its time has come. Every node looks; one does it, and where that one dies, another. */
@Singleton
class PublishPlannedJob {

    private final Plans plans;
    private final Editions editions;

    PublishPlannedJob(Plans plans, Editions editions) {
        this.plans = plans;
        this.editions = editions;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        for (var due : plans.due()) {
            try {
                // The checks ask beside what is live.
                editions.refresh();
                plans.settle(due);
                editions.refresh();
            } catch (RuntimeException e) {
                Log.errorf(e, "plan=%d is not settled yet", due);
            }
        }
    }
}
