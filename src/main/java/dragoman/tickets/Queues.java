package dragoman.tickets;

import dragoman.sql.Statements;
import dragoman.tickets.Queue.After;
import dragoman.tickets.Queue.Entry;
import dragoman.tickets.Queue.Standing;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists that staff work from. However many threads there are, a page reads one more than it shows from each index that it needs. */
@Singleton
public class Queues {

    private static final String LIMIT = " limit " + (Queue.PAGE + 1);
    private static final String FIRST_DUE = " order by due_at, id" + LIMIT;
    private static final String URGENT_FIRST = " order by standing, due_at, id" + LIMIT;
    private static final String ORDER = " order by place, due_at, id" + LIMIT;

    private final Statements database;
    private final MessageRows messages;
    private final Clock clock;

    Queues(Statements database, MessageRows messages, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /** What a list is made of: parts that each read one index, and their values. What is late is a part of its own, whether urgent or not. */
    private static final class Parts {

        private final List<String> selects = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private final Queue queue;
        private final Optional<After> after;
        private final Instant now;

        private Parts(Queue queue, Optional<After> after, Instant now) {
            this.queue = queue;
            this.after = after;
            this.now = now;
        }

        void add(String where, Object... of) {
            if (after.map(place -> place.standing() == Standing.LATE).orElse(true)) {
                var late = select("0", where, of);
                and(late, "standing in (0, 1) and due_at < ?", now);
                after.ifPresent(place -> and(late, "(due_at > ? or due_at = ? and id > ?)", place.due(), place.due(), place.id()));
                selects.add(late.append(FIRST_DUE).append(')').toString());
            }
            var others = select("standing + 1", where, of);
            and(others, "due_at >= ?", now);
            after.filter(place -> place.standing() != Standing.LATE).ifPresent(place -> {
                int standing = place.standing() == Standing.URGENT ? 0 : 1;
                and(others, "(standing > ? or standing = ? and (due_at > ? or due_at = ? and id > ?))", standing, standing, place.due(), place.due(), place.id());
            });
            selects.add(others.append(URGENT_FIRST).append(')').toString());
        }

        private StringBuilder select(String place, String where, Object... of) {
            var select = new StringBuilder("(select " + TicketRows.COLUMNS + ", " + place + " as place from ticket where " + where + " and state = ?");
            Collections.addAll(values, of);
            values.add(queue.state().name());
            queue.language().ifPresent(language -> and(select, "language = ?", language.withoutRegion().id()));
            queue.owner().ifPresent(owner -> and(select, "owner = ?", owner.write()));
            if (queue.urgentOnly()) {
                select.append(" and standing = 0");
            }
            return select;
        }

        private void and(StringBuilder select, String condition, Object... of) {
            select.append(" and ").append(condition);
            Collections.addAll(values, of);
        }
    }

    /** A page of a list, as far as somebody may see it. */
    public Queue.Page page(Queue queue, Reach reach, Optional<After> after) {
        var found = tickets(queue, reach, after);
        boolean more = found.size() > Queue.PAGE;
        var shown = found.subList(0, Math.min(Queue.PAGE, found.size()));
        return new Queue.Page(entries(shown), more ? Optional.of(place(shown.get(shown.size() - 1))) : Optional.empty());
    }

    /** Threads that were found elsewhere, as they stand in a list. */
    public List<Entry> entries(List<Ticket> found) {
        var said = said(found);
        return found.stream().map(ticket -> new Entry(ticket, Optional.ofNullable(said.get(ticket.id())))).toList();
    }

    private List<Ticket> tickets(Queue queue, Reach reach, Optional<After> after) {
        var parts = new Parts(queue, after, clock.instant());
        var markets = reach.markets().stream().filter(market -> queue.market().isEmpty() || queue.market().get().equals(market)).toList();
        markets.forEach(market -> parts.add("market = ?", market));
        // Those that were handed over to the own desk from other markets.
        reach.desk().ifPresent(desk -> {
            var values = new ArrayList<Object>(List.of(desk));
            values.addAll(reach.markets());
            var others = reach.markets().isEmpty() ? "" : " and market not in (" + String.join(", ", Collections.nCopies(reach.markets().size(), "?")) + ")";
            queue.market().ifPresent(values::add);
            parts.add("desk = ?" + others + (queue.market().isPresent() ? " and market = ?" : ""), values.toArray());
        });
        if (parts.selects.isEmpty()) {
            return List.of();
        }
        return database.rows(String.join(" union all ", parts.selects) + ORDER, TicketRows::ticket, parts.values.toArray());
    }

    /** What changed after a moment, for pages that are open, the oldest first. */
    public List<Ticket> changedSince(Instant moment, int most) {
        return database.rows("select " + TicketRows.COLUMNS + " from ticket where changed_at > ? order by changed_at, id limit ?", TicketRows::ticket, moment, most);
    }

    private Map<Long, Message> said(List<Ticket> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        var ids = database.rows("select m.id from ticket t join message m on m.ticket_id = t.id and m.n = t.said where t.id in ("
                + String.join(", ", Collections.nCopies(tickets.size(), "?")) + ")", row -> row.getLong(1), tickets.stream().map(Ticket::id).toArray());
        return messages.all(ids).stream().collect(Collectors.toMap(Message::ticket, message -> message));
    }

    private After place(Ticket ticket) {
        boolean isLate = ticket.due().filter(due -> due.isBefore(clock.instant())).isPresent();
        return new After(isLate ? Standing.LATE : ticket.urgent() ? Standing.URGENT : Standing.OTHER, ticket.due().orElse(TicketRows.NEVER), ticket.id());
    }
}
