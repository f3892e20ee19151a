package dragoman.audit;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Joins new entries to the chain, and notes once a day where no table is how far it reaches. */
@ApplicationScoped
class LinkAuditJob {

    private final AuditChain chain;

    LinkAuditJob(AuditChain chain) {
        this.chain = chain;
    }

    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void link() {
        while (chain.link() == AuditChain.PART) {
            // As long as whole parts come, more may wait.
        }
    }

    @Scheduled(every = "24h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void note() {
        var head = chain.head();
        Log.infof("audit position=%d hash=%s", head.position(), head.hash());
    }
}
