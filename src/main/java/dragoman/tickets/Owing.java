package dragoman.tickets;

import dragoman.i18n.LocaleId;
import dragoman.market.Desk;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.promises.Promised;
import dragoman.promises.Promised.Kind;
import dragoman.promises.Promises;
import dragoman.promises.Takeovers;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** What is owed to the buyer of a thread, by the policy of the market. */
@Singleton
class Owing {

    private final Promises promises;
    private final Takeovers takeovers;
    private final Markets markets;

    Owing(Promises promises, Takeovers takeovers, Markets markets) {
        this.promises = promises;
        this.takeovers = takeovers;
        this.markets = markets;
    }

    /** Somebody has begun a thread: when the first answer is due. */
    Instant begin(long ticket, Market market, Desk desk) {
        var due = promises.within(market.answers().first().orElse(desk.answers()), Kind.FIRST, Ticket.subject(ticket), desk);
        promises.within(market.answers().solved(), Kind.SOLVED, Ticket.subject(ticket), desk);
        return due;
    }

    /** The buyer has said more: clocks run again, and an answer is due unless one is already. */
    void said(Ticket ticket) {
        var subject = ticket.subject();
        var desk = desk(ticket.desk());
        promises.resume(subject, desk);
        var open = promises.open(subject);
        if (open.stream().noneMatch(promised -> promised.kind() == Kind.FIRST || promised.kind() == Kind.NEXT)) {
            // What the buyer was promised first must not be overruled by what is said later (P13).
            promises.within(market(ticket).answers().next().orElse(desk.answers()), Kind.NEXT, subject, desk);
        }
        if (open.stream().noneMatch(promised -> promised.kind() == Kind.SOLVED)) {
            promises.within(market(ticket).answers().solved(), Kind.SOLVED, subject, desk);
        }
    }

    /** Somebody of staff has answered, and this is how the thread stands now. */
    void answered(Ticket ticket, Ticket.State then, Optional<Instant> promised) {
        var subject = ticket.subject();
        promises.keep(Kind.FIRST, subject);
        promises.keep(Kind.NEXT, subject);
        // Who was told to hear from us by then has heard.
        promises.keep(Kind.SAID, subject);
        promised.ifPresent(due -> promises.by(due, subject, desk(ticket.desk())));
        stands(ticket, then);
    }

    /** The clocks of a thread that stands so. */
    void stands(Ticket ticket, Ticket.State now) {
        switch (now) {
            case ASKED -> promises.pause(ticket.subject(), desk(ticket.desk()));
            case SOLVED -> {
                promises.keep(Kind.SOLVED, ticket.subject());
                promises.drop(ticket.subject());
            }
            case MERGED -> promises.drop(ticket.subject());
            case OPEN -> promises.resume(ticket.subject(), desk(ticket.desk()));
        }
    }

    void handOver(Ticket ticket, Desk to) {
        takeovers.handOver(ticket.subject(), desk(ticket.desk()), to);
    }

    /** A part of a thread begins as one of its own: its buyer was told of it in the other already. */
    void part(Ticket whole, Ticket part) {
        begin(part.id(), market(part), desk(part.desk()));
        takeovers.part(whole.subject(), part.subject(), desk(part.desk()));
    }

    /** A thread has become part of another: what its buyer was told of it still holds. */
    void join(Ticket part, Ticket whole) {
        takeovers.join(part.subject(), whole.subject(), desk(whole.desk()));
        stands(part, Ticket.State.MERGED);
    }

    /** Of what is owed the soonest, while clocks run. */
    Optional<Instant> due(long ticket) {
        return promises.open(Ticket.subject(ticket)).stream().filter(promised -> !promised.paused()).map(Promised::due).min(Instant::compareTo);
    }

    /** The language that a desk works in. */
    LocaleId working(String desk) {
        return desk(desk).languages().get(0);
    }

    Desk desk(String key) {
        return markets.findDesk(key).orElseThrow(() -> new IllegalStateException("there is no desk " + key + " any more"));
    }

    Market market(Ticket ticket) {
        return markets.find(ticket.market()).orElseThrow(() -> new IllegalStateException("there is no market " + ticket.market() + " any more"));
    }
}
