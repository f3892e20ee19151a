package dragoman.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sends what is wanted by now. */
@Singleton
class SentAtOnce {

    private final SendMailJob job;

    SentAtOnce(SendMailJob job) {
        this.job = job;
    }

    void send(@Observes @Priority(2) LetterAwaited awaited) {
        job.run();
    }
}
