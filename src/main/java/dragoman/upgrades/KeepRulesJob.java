package dragoman.upgrades;

import dragoman.pattern.PluralTable;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes down which plural rules a node serves by. A command runs no job: who asks what a newer jar would change leaves no trace. */
@ApplicationScoped
class KeepRulesJob {

    private final KeptRules kept;
    private final Clock clock;

    KeepRulesJob(KeptRules kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void keep() {
        kept.keep(PluralTable.running(), clock.instant());
    }
}
