package dragoman.tickets;

import dragoman.i18n.LocaleId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Threads, and what was said in them. Who may read which, the rooms above ask: staff by their reach, guests by their links. */
@Singleton
public class Tickets {

    /** Messages of a page. */
    public static final int PAGE = 50;

    private final TicketRows tickets;
    private final MessageRows messages;
    private final TextRows texts;
    private final Buyers buyers;
    private final Owing owing;

    Tickets(TicketRows tickets, MessageRows messages, TextRows texts, Buyers buyers, Owing owing) {
        this.tickets = tickets;
        this.messages = messages;
        this.texts = texts;
        this.buyers = buyers;
        this.owing = owing;
    }

    public Optional<Ticket> find(long id) {
        return tickets.find(id);
    }

    /** The last messages of a thread before one, in their order, at most {@link #PAGE}; with {@link Integer#MAX_VALUE} the very last. */
    public List<Message> messages(Ticket ticket, int before) {
        return messages.before(ticket.id(), before, PAGE);
    }

    /** The same without what is for staff alone. */
    public List<Message> forBuyer(Ticket ticket, int before) {
        return messages.open(ticket.id(), before, PAGE);
    }

    public Optional<Message> message(long id) {
        return messages.find(id);
    }

    /** What was said in a thread as the so-manieth. */
    public Optional<Message> message(Ticket ticket, int n) {
        return messages.from(ticket.id(), n, 1).stream().filter(message -> message.n() == n).findFirst();
    }

    /** What the buyer of each of these threads said last, where anything was. */
    public List<Message> lastSaid(List<Ticket> of) {
        return messages.lastSaid(of.stream().map(Ticket::id).toList());
    }

    /** Threads of the same buyer, newest first, those before one. */
    public List<Ticket> ofEmail(String email, long before, int most) {
        return tickets.ofEmail(buyers.emailHash(email), before, most);
    }

    public List<Ticket> ofOrder(long order, int most) {
        return tickets.ofOrder(order, most);
    }

    public List<String> tags(Ticket ticket) {
        return tickets.tags(ticket.id());
    }

    /** The language that staff read a thread in. */
    public LocaleId working(Ticket ticket) {
        return owing.working(ticket.desk());
    }

    /** Texts in a language that a person should look at, at most so many of each sort. */
    public List<MessageText> unsure(LocaleId language, int most) {
        return texts.unsure(language, most);
    }

    /** The buyer of a thread is about to be told of a message, and that its translation follows if there is none. */
    @Transactional(TxType.MANDATORY)
    public void await(long message, LocaleId reader) {
        texts.await(message, reader);
    }

    public Optional<MessageText> text(long id) {
        return texts.find(id);
    }
}
