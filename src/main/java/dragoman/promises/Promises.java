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
import java.util.ArrayList;
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
    private static final int SOON = 1;
    private static final int OVERDUE = 2;

    private final PromiseRows rows;
    private final Clock clock;

    Promises(PromiseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Promises something within business days of a desk; an open promise of the kind is put in its place. When it is due. */
    @Transactional(TxType.MANDATORY)
    public Instant within(int days, Kind kind, Subject about, Desk desk) {
        return since(clock.instant(), days, kind, about, desk);
    }

    /** The same counted from a moment that has passed. */
    @Transactional(TxType.MANDATORY)
    public Instant since(Instant from, int days, Kind kind, Subject about, Desk desk) {
        var due = desk.inDays(from, days).orElse(from.plus(FAR));
        rows.add(about, kind, desk.key(), from, desk.worked(from, due), due, from.plus(LATEST));
        return due;
    }

    /** Promises what somebody said would be done by a moment. */
    @Transactional(TxType.MANDATORY)
    public void by(Instant due, Subject about, Desk desk) {
        rows.add(about, Kind.SAID, desk.key(), clock.instant(), worked(desk, clock.instant(), due), due, due);
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

    /** It was never promised: what it was about is forgotten. */
    @Transactional(TxType.MANDATORY)
    public void forget(Subject about) {
        rows.forget(about);
    }

    /** The other side was asked: while it is silent nothing escalates (P13). */
    @Transactional(TxType.MANDATORY)
    public void pause(Subject about, Desk desk) {
        var now = clock.instant();
        // What was said would be done by a moment is done by then, whoever is silent.
        rows.claim(about).stream().filter(promised -> !promised.paused() && promised.kind() != Kind.SAID)
                .forEach(promised -> rows.pause(promised.id(), now, left(promised, desk, now)));
    }

    /** The other side has answered: what was left when it was asked is left now. */
    @Transactional(TxType.MANDATORY)
    public void resume(Subject about, Desk desk) {
        rows.claim(about).stream().filter(Promised::paused).forEach(promised -> restart(promised, desk, promised.work()));
    }

    /** A desk's hours or holidays have changed: what is open is counted anew. How many were. */
    @Transactional(TxType.MANDATORY)
    public int recount(Desk desk) {
        int counted = 0;
        long after = 0;
        for (var batch = rows.ofDesk(desk.key(), after, BATCH); !batch.isEmpty(); batch = rows.ofDesk(desk.key(), after, BATCH)) {
            for (var promised : batch) {
                // A moment that somebody named is none of a desk's hours.
                boolean isNamed = promised.kind() == Kind.SAID || promised.work().isZero();
                rows.move(promised.id(), desk.key(), promised.from(), promised.work(), isNamed ? promised.due() : due(desk, promised.from(), promised.work()));
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

    /** Answers of a desk that are waited for longer than {@code patience} by the clock on the wall, and of which somebody was told; at most so many. */
    public List<Promised> waiting(Desk desk, Duration patience, int most) {
        return rows.alarmed(desk.key(), clock.instant().plus(LATEST.minus(patience)), most);
    }

    /**
     * What somebody should be told of now, each once for each of its stages, at most so many: what is due within {@code soon},
     * what is overdue, and answers that are waited for longer than {@code patience} by the clock on the wall.
     */
    @Transactional(TxType.MANDATORY)
    public List<Promised> chase(Duration soon, Duration patience, int most) {
        var now = clock.instant();
        var told = new ArrayList<>(rows.chase(OVERDUE, now, most));
        told.addAll(rows.chase(SOON, now.plus(soon), most));
        rows.alarm(now.plus(LATEST.minus(patience)), most).stream().filter(promised -> promised.kind() == Kind.FIRST || promised.kind() == Kind.NEXT).forEach(told::add);
        return told;
    }

    /** How long a desk works until something is due; not at all where that is over. */
    static Duration worked(Desk desk, Instant now, Instant due) {
        return due.isAfter(now) ? desk.worked(now, due) : Duration.ZERO;
    }

    private void restart(Promised promised, Desk desk, Duration work) {
        var now = clock.instant();
        rows.move(promised.id(), desk.key(), now, work, due(desk, now, work));
    }

    // What is overdue stays so, whoever counts.
    static Duration left(Promised promised, Desk desk, Instant now) {
        var left = promised.work().minus(desk.worked(promised.from(), now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    static Instant due(Desk desk, Instant from, Duration work) {
        return desk.after(from, work).orElse(from.plus(FAR));
    }
}
