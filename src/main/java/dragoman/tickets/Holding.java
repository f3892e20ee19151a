package dragoman.tickets;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Holds threads for whoever changes them. */
@Singleton
class Holding {

    private static final int MERGES = 20;

    private final TicketRows tickets;
    private final MessageRows messages;
    private final TextRows texts;
    private final Owing owing;
    private final Clock clock;

    Holding(TicketRows tickets, MessageRows messages, TextRows texts, Owing owing, Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.texts = texts;
        this.owing = owing;
        this.clock = clock;
    }

    /** The thread of this id, within the caller's transaction, which must be there. */
    Optional<Held> hold(long id) {
        return tickets.claim(id).map(ticket -> new Held(ticket, this, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** The same, or what it has become a part of: replies to an old number follow the merge (P8). */
    Optional<Held> follow(long id) {
        var held = hold(id);
        for (int i = 0; i < MERGES && held.isPresent() && held.get().ticket().mergedInto().isPresent(); i++) {
            held = hold(held.get().ticket().mergedInto().get());
        }
        return held;
    }

    TicketRows tickets() {
        return tickets;
    }

    MessageRows messages() {
        return messages;
    }

    TextRows texts() {
        return texts;
    }

    Owing owing() {
        return owing;
    }
}
