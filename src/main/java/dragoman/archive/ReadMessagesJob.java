package dragoman.archive;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps what this node can find up to date: on every node, since each has an index of its own. */
@ApplicationScoped
class ReadMessagesJob {

    private final Archive archive;

    ReadMessagesJob(Archive archive) {
        this.archive = archive;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        boolean more = true;
        while (more) {
            more = archive.read();
        }
    }
}
