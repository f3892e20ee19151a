package dragoman.reach;

import dragoman.reach.Queue.After;
import dragoman.reach.Queue.Entry;
import dragoman.reach.Queue.Standing;
import dragoman.sql.Statements;
import dragoman.tickets.Message;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketRows;
import dragoman.tickets.Tickets;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists that staff work from. However many threads there are, a page reads at most one more than it shows from each index that it needs, and then those that it shows. */
@Singleton
public class Queues {

    private final Statements database;
    private final Tickets tickets;
    private final Clock clock;

    Queues(Statements database, Tickets tickets, Clock clock) {
        this.database = database;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** A page of a list, as far as somebody may see it. */
    public Queue.Page page(Queue queue, Reach reach, Optional<After> after) {
        var found = new Places(queue, after, clock.instant(), Queue.PAGE + 1).within(reach).tickets(database);
        boolean more = found.size() > Queue.PAGE;
        var shown = found.subList(0, Math.min(Queue.PAGE, found.size()));
        return new Queue.Page(entries(shown), more ? Optional.of(place(shown.get(shown.size() - 1))) : Optional.empty());
    }

    /** Threads that were found elsewhere, as they stand in a list. */
    public List<Entry> entries(List<Ticket> found) {
        var said = said(found);
        return found.stream().map(ticket -> new Entry(ticket, Optional.ofNullable(said.get(ticket.id())))).toList();
    }

    /** What changed after a moment, for pages that are open, the oldest first. */
    public List<Ticket> changedSince(Instant moment, int most) {
        return database.rows("select " + TicketRows.COLUMNS + " from ticket where changed_at > ? order by changed_at, id limit ?", TicketRows::ticket, moment, most);
    }

    private Map<Long, Message> said(List<Ticket> of) {
        return tickets.lastSaid(of).stream().collect(Collectors.toMap(Message::ticket, message -> message));
    }

    private After place(Ticket ticket) {
        boolean isLate = ticket.due().filter(due -> due.isBefore(clock.instant())).isPresent();
        return new After(isLate ? Standing.LATE : ticket.urgent() ? Standing.URGENT : Standing.OTHER, ticket.due().orElse(TicketRows.NEVER), ticket.id());
    }
}
