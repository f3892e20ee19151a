package dragoman.promises;

import dragoman.identity.Subject;
import dragoman.market.Desk;
import dragoman.promises.Promised.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/** What is owed, where what it is about goes to somebody else or becomes something else. Takes part in the caller's transaction, which must be there. */
@ApplicationScoped
public class Takeovers {

    private final PromiseRows rows;
    private final Clock clock;

    Takeovers(PromiseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Another desk has taken over: what is left is counted by its time (P13), and what the old one has worked is not given back.
     * Nothing becomes due later by it: the other side was told a time, and whose desk it is now is no business of theirs.
     */
    @Transactional(TxType.MANDATORY)
    public void handOver(Subject about, Desk from, Desk to) {
        var now = clock.instant();
        for (var promised : rows.claim(about)) {
            if (promised.paused()) {
                rows.move(promised.id(), to.key(), now, promised.work(), Promises.due(to, now, promised.work()));
                rows.pause(promised.id(), now, promised.work());
            } else {
                var counted = Promises.due(to, now, Promises.left(promised, from, now));
                hold(promised, to, promised.kind() == Kind.SAID || counted.isAfter(promised.due()) ? promised.due() : counted);
            }
        }
    }

    /** One thing has become part of another: the answer that was promised about it is promised about the other, no later than it was. */
    @Transactional(TxType.MANDATORY)
    public void join(Subject part, Subject whole, Desk desk) {
        rows.claim(part).stream().filter(promised -> !promised.paused() && promised.kind() != Kind.SOLVED).forEach(promised -> carry(promised, whole, desk));
    }

    /** Something has become a thing of its own: the answer that was promised about the whole is promised about both, no later than it was. */
    @Transactional(TxType.MANDATORY)
    public void part(Subject whole, Subject part, Desk desk) {
        rows.claim(whole).stream().filter(promised -> !promised.paused() && isAnswer(promised.kind())).forEach(promised -> carry(promised, part, desk));
    }

    /** Due at a moment, whatever the hours of the desk that counts it from now on. */
    private void hold(Promised promised, Desk desk, Instant due) {
        var now = clock.instant();
        rows.move(promised.id(), desk.key(), now, Promises.worked(desk, now, due), due);
    }

    private void carry(Promised told, Subject to, Desk desk) {
        var now = clock.instant();
        var there = rows.claim(to).stream().filter(other -> !other.paused() && (isAnswer(told.kind()) ? isAnswer(other.kind()) : other.kind() == told.kind())).findFirst();
        there.filter(other -> other.due().isAfter(told.due())).ifPresent(other -> hold(other, desk, told.due()));
        if (there.isEmpty()) {
            rows.add(to, isAnswer(told.kind()) ? Kind.NEXT : told.kind(), desk.key(), now, Promises.worked(desk, now, told.due()), told.due(), told.latest());
        }
    }

    private static boolean isAnswer(Kind kind) {
        return kind == Kind.FIRST || kind == Kind.NEXT;
    }
}
