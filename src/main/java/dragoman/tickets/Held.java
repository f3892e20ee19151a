package dragoman.tickets;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Message.ToldBy;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Ticket.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thread whose row is held until the transaction ends: the one place where one grows and is kept as it stands now. */
final class Held {

    private final Ticket ticket;
    private final Holding with;
    private final Instant now;
    private Integer said;

    Held(Ticket ticket, Holding with, Instant now) {
        this.ticket = ticket;
        this.with = with;
        this.now = now;
    }

    /** What somebody says, and how its language is known. */
    record Words(Author author, Optional<Long> account, Via via, boolean note, Optional<LocaleId> language, Optional<ToldBy> toldBy, String text) {}

    Ticket ticket() {
        return ticket;
    }

    Instant now() {
        return now;
    }

    /** The id of what is said now. */
    long say(Words words, byte[] once) {
        int n = ticket.grow();
        if (words.author == Author.BUYER) {
            said = n;
        }
        return with.messages().add(new Message(0, ticket.id(), n, words.author, words.account, words.via, words.note, words.language, words.toldBy,
                Digest.nfc(words.text), Optional.empty(), now, List.of()), once);
    }

    /** Tells what happened. */
    void tell(Line.Code code, Map<String, String> arguments, Optional<Long> account) {
        with.messages().add(new Message(0, ticket.id(), ticket.grow(), Author.SYSTEM, account, Via.HOUSE, !code.forBuyers(), Optional.empty(), Optional.empty(), "",
                Optional.of(new Line(code, arguments)), now, List.of()), null);
    }

    /** Takes a message of another thread in. */
    void take(Message message) {
        int n = ticket.grow();
        if (message.author() == Author.BUYER) {
            said = n;
        }
        with.messages().move(message.id(), ticket.id(), n);
    }

    /** Wants a message in the language of whoever reads it, where that is another. */
    void want(long message, Optional<LocaleId> from, LocaleId reader) {
        if (from.isPresent() && !from.get().sameLanguage(reader)) {
            with.texts().want(message, reader, now);
        }
    }

    void stand(State state) {
        ticket.stand(state, now);
        with.owing().stands(ticket, state);
    }

    /** Writes down how it stands; what is owed is asked last, since all before may have changed it. */
    Ticket keep() {
        ticket.keep(with.owing().due(ticket.id()), now);
        with.tickets().keep(ticket, said, now);
        return ticket;
    }
}
