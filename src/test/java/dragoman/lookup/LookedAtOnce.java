package dragoman.lookup;

import dragoman.mail.LetterAwaited;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Looks for the orders that were asked for by now: what is found is a letter. */
@Singleton
class LookedAtOnce {

    private final LookupJob job;

    LookedAtOnce(LookupJob job) {
        this.job = job;
    }

    void look(@Observes @Priority(1) LetterAwaited awaited) {
        job.run();
    }
}
