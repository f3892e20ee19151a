package dragoman.mail;

import dragoman.mail.MailRows.Claimed;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sends what is wanted: claims it, has it written, hands it over outside of any transaction, and settles it. What was handed
 * over and not settled, because the node died in between, is sent again under the same Message-ID.
 */
@ApplicationScoped
class SendMailJob {

    private final MailRows rows;
    private final Map<String, Letters> letters;
    private final Post post;
    private final MailConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;

    SendMailJob(MailRows rows, @All List<Letters> letters, Post post, MailConfig config, Clock clock, MeterRegistry metrics) {
        this.rows = rows;
        this.letters = letters.stream().collect(Collectors.toMap(Letters::kind, Function.identity()));
        this.post = post;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Why a mail will never go out, whoever tries; in words for an operator. */
    private static final class Hopeless extends RuntimeException {
        private Hopeless(String reason) {
            super(reason);
        }
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var due = claim();
        while (!due.isEmpty()) {
            due.forEach(this::send);
            due = due.size() < config.batch() ? List.of() : claim();
        }
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        rows.forget(clock.instant().minus(config.keep()));
    }

    private List<Claimed> claim() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> rows.claim(config.batch(), now, now.plus(config.claim())));
    }

    private void send(Claimed claimed) {
        try {
            var to = Envelope.of(claimed.wanted().to()).orElseThrow(() -> new Hopeless("the address cannot be written to"));
            var letter = write(claimed.wanted());
            letter.ifPresent(written -> post.send(written, to, claimed.id(), claimed.mark()));
            rows.settle(claimed.id(), letter.isPresent() ? "SENT" : "NEEDLESS", clock.instant());
            metrics.counter("letters", "outcome", letter.isPresent() ? "sent" : "needless").increment();
        } catch (Hopeless hopeless) {
            giveUp(claimed, hopeless.getMessage());
        } catch (RuntimeException e) {
            retry(claimed, reason(e));
        }
    }

    private Optional<Letter> write(MailWanted wanted) {
        var writer = letters.get(wanted.kind());
        if (writer == null) {
            throw new Hopeless("nobody writes letters of the kind " + wanted.kind());
        }
        return QuarkusTransaction.requiringNew().call(() -> writer.write(wanted));
    }

    private void retry(Claimed claimed, String reason) {
        if (claimed.tries() + 1 >= config.tries()) {
            giveUp(claimed, reason);
            return;
        }
        rows.retry(claimed.id(), reason, clock.instant().plus(pause(claimed.tries())));
        metrics.counter("letters", "outcome", "postponed").increment();
        Log.warnf("mail postponed id=%d kind=%s tries=%d: %s", claimed.id(), claimed.wanted().kind(), claimed.tries() + 1, reason);
    }

    private void giveUp(Claimed claimed, String reason) {
        rows.fail(claimed.id(), reason, clock.instant());
        metrics.counter("letters", "outcome", "failed").increment();
        Log.errorf("mail given up id=%d kind=%s tries=%d: %s", claimed.id(), claimed.wanted().kind(), claimed.tries() + 1, reason);
    }

    /** Each pause is twice the one before. */
    Duration pause(int triesBefore) {
        var pause = config.firstPause();
        for (int i = 0; i < triesBefore && pause.compareTo(config.longestPause()) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }

    // Only of which kind it was: servers repeat addresses in what they say.
    private static String reason(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
