package dragoman.inbox;

import dragoman.identity.Subject;
import dragoman.identity.ThreadMark.Marked;
import dragoman.inbox.ReceivedRows.Claimed;
import dragoman.inbox.ReceivedRows.Settled;
import dragoman.mail.Outbox;
import dragoman.market.Desk;
import dragoman.mime.Automatic.Verdict;
import dragoman.mime.MailReader;
import dragoman.mime.ReadMail;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what came and gives it to whoever takes it: claims it, reads it outside of any transaction, and has it taken and
 * settled in one. What trips its reader is tried again, later each time, and then left to people; it holds up no other.
 */
@ApplicationScoped
class ReceiveMailJob {

    private static final int SECONDS = 60;
    private static final int FORGOTTEN_AT_ONCE = 500;

    private final ReceivedRows rows;
    private final Mails mails;
    private final MailReader reader;
    private final List<Taker> takers;
    private final Outbox outbox;
    private final InboxConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;

    ReceiveMailJob(ReceivedRows rows, Mails mails, MailReader reader, @All List<Taker> takers, Outbox outbox, InboxConfig config, Clock clock, MeterRegistry metrics) {
        this.rows = rows;
        this.mails = mails;
        this.reader = reader;
        this.takers = takers;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        // Without somebody who takes it, mail waits.
        var due = takers.isEmpty() ? List.<Claimed>of() : claim();
        while (!due.isEmpty()) {
            due.forEach(this::take);
            due = due.size() < config.batch() ? List.of() : claim();
        }
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        var before = clock.instant().minus(config.keep());
        while (rows.forget(before, FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE) {
            Log.debug("more old mail");
        }
    }

    private List<Claimed> claim() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> rows.claim(config.batch(), now, now.plus(config.claim())));
    }

    private void take(Claimed claimed) {
        // Claimed once more than tried: it took its node along, each time.
        if (claimed.tries() >= config.tries()) {
            giveUp(claimed, "ends-its-reader");
            return;
        }
        try {
            var desk = mails.desk(claimed.desk()).orElseThrow(() -> new IllegalStateException("there is no desk " + claimed.desk()));
            var mail = reader.read(rows.raw(claimed.id()).orElseThrow());
            var outcome = QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> settle(claimed, desk, mail));
            metrics.counter("dragoman.mails", "outcome", outcome.toLowerCase(Locale.ROOT)).increment();
        } catch (RuntimeException | StackOverflowError failed) {
            retry(claimed, failed);
        }
    }

    private String settle(Claimed claimed, Desk desk, ReadMail mail) {
        if (!rows.hold(claimed.id())) {
            return "settled";
        }
        var settled = outcome(claimed, desk, mail);
        rows.settle(claimed.id(), settled, clock.instant());
        return settled.state();
    }

    private Settled outcome(Claimed claimed, Desk desk, ReadMail mail) {
        var subjectKey = MailKey.sha256("subject\n", mail.subject().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        if (mail.verdict() instanceof Verdict.Machine machine) {
            return settled("IGNORED", machine.reason(), mail, subjectKey, mail.thread());
        }
        if (mail.verdict() instanceof Verdict.Returned returned) {
            return bounced(claimed, mail, subjectKey, returned);
        }
        var sender = mail.from().address();
        var counted = rows.count(sender, subjectKey, claimed.receivedAt().minus(config.period()), config.flood());
        if (counted.all() + 1 >= config.flood() && !sender.isEmpty()) {
            return settled("QUARANTINED", "flood", mail, subjectKey, mail.thread());
        }
        boolean quiet = ((Verdict.Person) mail.verdict()).quiet() || sender.isEmpty() || counted.all() + 1 >= config.fromOne() || counted.same() + 1 >= config.ofOneSubject();
        return given(takers.get(0).take(Mails.received(claimed.id(), desk, mail, quiet, claimed.receivedAt())), mail, subjectKey);
    }

    private static Settled given(Taken taken, ReadMail mail, byte[] subjectKey) {
        if (taken instanceof Taken.Added added) {
            return settled("TAKEN", "added", mail, subjectKey, Optional.of(added.thread()));
        }
        if (taken instanceof Taken.Opened opened) {
            return settled("TAKEN", "opened", mail, subjectKey, Optional.of(opened.thread()));
        }
        return taken instanceof Taken.Quarantined
                ? settled("QUARANTINED", "sender", mail, subjectKey, mail.thread())
                : settled("IGNORED", "refused", mail, subjectKey, mail.thread());
    }

    private Settled bounced(Claimed claimed, ReadMail mail, byte[] subjectKey, Verdict.Returned returned) {
        returned.letter().ifPresent(letter -> {
            letter.letter().ifPresent(outbox::bounced);
            takers.get(0).bounced(new Bounced(claimed.id(), letter.subject(), letter.letter()));
        });
        var letter = returned.letter().filter(one -> one.letter().isPresent()).map(one -> one.letter().getAsLong()).orElse(null);
        return new Settled("BOUNCED", returned.reason(), mail.from().address(), subjectKey, returned.letter().map(Marked::subject).map(Subject::ref).orElse(""), letter);
    }

    private static Settled settled(String state, String reason, ReadMail mail, byte[] subjectKey, Optional<Subject> about) {
        return new Settled(state, reason, mail.from().address(), subjectKey, about.map(Subject::ref).orElse(""), null);
    }

    private void retry(Claimed claimed, Throwable failed) {
        // Only of which kind it was: what people wrote may stand in the rest.
        var reason = failed.getClass().getSimpleName();
        if (claimed.tries() + 1 >= config.tries()) {
            giveUp(claimed, reason);
            return;
        }
        rows.retry(claimed.id(), reason, clock.instant().plus(pause(claimed.tries())));
        metrics.counter("dragoman.mails", "outcome", "postponed").increment();
        Log.warnf("received mail postponed id=%d desk=%s tries=%d: %s", claimed.id(), claimed.desk(), claimed.tries() + 1, reason);
    }

    private void giveUp(Claimed claimed, String reason) {
        rows.fail(claimed.id(), reason, clock.instant());
        metrics.counter("dragoman.mails", "outcome", "failed").increment();
        Log.errorf("received mail given up id=%d desk=%s tries=%d: %s", claimed.id(), claimed.desk(), claimed.tries() + 1, reason);
    }

    private Duration pause(int triesBefore) {
        return config.firstPause().multipliedBy(1L << Math.min(triesBefore, Byte.SIZE));
    }
}
