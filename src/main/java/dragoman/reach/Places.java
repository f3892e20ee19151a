package dragoman.reach;

import dragoman.reach.Queue.After;
import dragoman.reach.Queue.Standing;
import dragoman.sql.Statements;
import dragoman.tickets.Owner;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of a list, as one question to the database. Each market, desk or owner has two ranges of one index: what is urgent and what
 * is not, each read in the index's own order, in which what is late stands first, and no further than the page goes. Only what the
 * page shows is read whole.
 */
final class Places {

    private final List<String> ranges = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final Queue queue;
    private final Optional<After> after;
    private final Instant now;
    private final int most;

    /** @param after where the page begins; empty where it begins with the first */
    Places(Queue queue, Optional<After> after, Instant now, int most) {
        this.queue = queue;
        this.after = after;
        this.now = now;
        this.most = most;
    }

    /** Those that somebody may see: of the own markets, and what was handed over to the own desk from others. */
    Places within(Reach reach) {
        if (queue.owner().isPresent()) {
            ofOwner(reach, queue.owner().get());
        } else {
            // A thread of both is the same row of both, and their union has it once.
            markets(reach).forEach(market -> add("market = ?", List.of(market)));
            reach.desk().filter(desk -> queue.market().isEmpty() || markets(reach).isEmpty()).ifPresent(this::ofDesk);
        }
        return this;
    }

    // Few are somebody's that may not be seen: their order is that of the owner's index.
    private void ofOwner(Reach reach, Owner owner) {
        var values = new ArrayList<Object>(List.of(owner.write()));
        var seen = new ArrayList<String>();
        if (!markets(reach).isEmpty()) {
            seen.add("market in (" + String.join(", ", Collections.nCopies(markets(reach).size(), "?")) + ")");
            values.addAll(markets(reach));
        }
        reach.desk().ifPresent(desk -> {
            seen.add("desk = ?" + (queue.market().isPresent() ? " and market = ?" : ""));
            values.add(desk);
            queue.market().ifPresent(values::add);
        });
        if (!seen.isEmpty()) {
            add("owner = ? and (" + String.join(" or ", seen) + ")", values);
        }
    }

    private void ofDesk(String desk) {
        add(queue.market().isPresent() ? "desk = ? and market = ?" : "desk = ?", Stream.concat(Stream.of(desk), queue.market().stream()).map(Object.class::cast).toList());
    }

    private List<String> markets(Reach reach) {
        return reach.markets().stream().filter(market -> queue.market().map(market::equals).orElse(true)).toList();
    }

    List<Ticket> tickets(Statements database) {
        if (ranges.isEmpty()) {
            return List.of();
        }
        return database.rows("select " + TicketRows.COLUMNS + " from (" + String.join(" union ", ranges) + " order by place, due, found limit " + most
                + ") page join ticket on id = found order by place, due, found", TicketRows::ticket, values.toArray());
    }

    private void add(String where, List<Object> of) {
        if (after.map(place -> place.standing() != Standing.OTHER).orElse(true)) {
            range(0, Standing.URGENT, where, of);
        }
        if (!queue.urgentOnly()) {
            range(1, Standing.OTHER, where, of);
        }
    }

    private void range(int standing, Standing timely, String where, List<Object> of) {
        var range = new StringBuilder("(select id as found, due_at as due, case when due_at < ? then 0 else ").append(timely.ordinal()).append(" end as place from ticket where ").append(where);
        values.add(now);
        values.addAll(of);
        and(range, "state = ?", queue.state().name());
        queue.language().ifPresent(language -> and(range, "language = ?", language.withoutRegion().id()));
        and(range, "standing = ?", standing);
        after.ifPresent(begin -> begin(range, standing, begin));
        ranges.add(range.append(" order by due_at, id limit ").append(most).append(')').toString());
    }

    // Behind the last urgent thread come those that are neither urgent nor late; all else goes on from the same moment.
    private void begin(StringBuilder range, int standing, After begin) {
        if (begin.standing() == Standing.URGENT && standing == 1) {
            and(range, "due_at >= ?", now);
        } else {
            and(range, "(due_at > ? or due_at = ? and id > ?)", begin.due(), begin.due(), begin.id());
        }
    }

    private void and(StringBuilder range, String condition, Object... of) {
        range.append(" and ").append(condition);
        Collections.addAll(values, of);
    }
}
