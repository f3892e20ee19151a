package dragoman.translation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Deletes what engines answered long ago. */
@ApplicationScoped
class ForgetAnswersJob {

    private final AnswerCache cache;
    private final TranslationConfig config;
    private final Clock clock;

    ForgetAnswersJob(AnswerCache cache, TranslationConfig config, Clock clock) {
        this.cache = cache;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        cache.forget(clock.instant().minus(config.keep()));
    }
}
