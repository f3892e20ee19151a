package dragoman.promises;

import dragoman.identity.Subject;
import dragoman.market.Desk;
import dragoman.promises.Promised.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that is owed. Writing takes part in the caller's transaction, which must be there: what is not received is not promised. */
@ApplicationScoped
public class Promises {

    /** The clock on the wall: a day, whatever day it is. */
    private static final Duration LATEST = Duration.ofHours(24);
    /** For a desk that is away for months, so that nothing is owed for ever. */
    private static final Duration FAR = Duration.ofDays(60);
    private static final int BATCH = 500;

    private final PromiseRows rows;
    private final Clock clock;

    Promises(PromiseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Promises something within business days of a desk; an open promise of the kind is put in its place. When it is due. */
    @Transactional(TxType.MANDATORY)
    public Instant within(int days, Kind kind, Subject about, Desk desk) {
        var now = clock.instant();
        var due = desk.inDays(now, days).orElse(now.plus(FAR));
        rows.add(about, kind, desk.key(), now, desk.worked(now, due), due, now.plus(LATEST));
        return due;
    }

    /** Promises what somebody said would be done by a moment. */
    @Transactional(TxType.MANDATORY)
    public void by(Instant due, Subject about, Desk desk) {
        var now = clock.instant();
        rows.add(about, Kind.SAID, desk.key(), now, desk.worked(now, due), due, due);
    }

    /** What is owed about something, the soonest first. */
    public List<Promised> open(Subject about) {
        return rows.open(about);
    }

    /** It was done, in time or not. */
    @Transactional(TxType.MANDATORY)
    public void keep(Kind kind, Subject about) {
        var now = clock.instant();
        rows.claim(about).stream().filter(promised -> promised.kind() == kind)
                .forEach(promised -> rows.end(promised.id(), !promised.paused() && now.isAfter(promised.due()) ? "BROKEN" : "KEPT", now));
    }

    /** Nobody waits for any of it any more. */
    @Transactional(TxType.MANDATORY)
    public void drop(Subject about) {
        rows.claim(about).forEach(promised -> rows.end(promised.id(), "DROPPED", clock.instant()));
    }

    /** The other side was asked: while it is silent nothing escalates (P13). */
    @Transactional(TxType.MANDATORY)
    public void pause(Subject about, Desk desk) {
        var now = clock.instant();
        rows.claim(about).stream().filter(promised -> !promised.paused())
                .forEach(promised -> rows.pause(promised.id(), now, left(promised, desk, now)));
    }

    /** The other side has answered: what was left when it was asked is left now. */
    @Transactional(TxType.MANDATORY)
    public void resume(Subject about, Desk desk) {
        rows.claim(about).stream().filter(Promised::paused).forEach(promised -> restart(promised, desk, promised.work()));
    }

    /** Another desk has taken over: no target of the old one stays (P13), and what it has worked is not given back. */
    @Transactional(TxType.MANDATORY)
    public void handOver(Subject about, Desk from, Desk to) {
        var now = clock.instant();
        for (var promised : rows.claim(about)) {
            var left = promised.paused() ? promised.work() : left(promised, from, now);
            restart(promised, to, left);
            if (promised.paused()) {
                rows.pause(promised.id(), now, left);
            }
        }
    }

    /** A desk's hours or holidays have changed: what is open is counted anew. How many were. */
    @Transactional(TxType.MANDATORY)
    public int recount(Desk desk) {
        int counted = 0;
        long after = 0;
        for (var batch = rows.ofDesk(desk.key(), after, BATCH); !batch.isEmpty(); batch = rows.ofDesk(desk.key(), after, BATCH)) {
            for (var promised : batch) {
                rows.move(promised.id(), desk.key(), promised.from(), promised.work(), due(desk, promised.from(), promised.work()));
                after = promised.id();
            }
            counted += batch.size();
        }
        return counted;
    }

    /** What a desk owes before a moment, the soonest first; those behind one, at most so many. */
    public List<Promised> due(Desk desk, Instant before, Optional<Promised> after, int most) {
        return rows.due(desk.key(), before, after.orElse(null), most);
    }

    private void restart(Promised promised, Desk desk, Duration work) {
        var now = clock.instant();
        rows.move(promised.id(), desk.key(), now, work, due(desk, now, work));
    }

    // What is overdue stays so, whoever counts.
    private static Duration left(Promised promised, Desk desk, Instant now) {
        var left = promised.work().minus(desk.worked(promised.from(), now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Instant due(Desk desk, Instant from, Duration work) {
        return desk.after(from, work).orElse(from.plus(FAR));
    }
}
