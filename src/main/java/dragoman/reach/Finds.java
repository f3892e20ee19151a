package dragoman.reach;

import dragoman.orders.Order;
import dragoman.orders.Orders;
import dragoman.sql.Statements;
import dragoman.tickets.Buyers;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketRows;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Threads found by what is written down as it was asked for: a number, an address, an order's number, a tag. Words in what
 * was said are no such thing, and are looked up elsewhere; what is found there comes through {@link #of} as well.
 */
@Singleton
public class Finds {

    private static final String SELECT = "select " + TicketRows.COLUMNS + " from ticket where ";
    private static final String NEWEST = " order by id desc limit ?";
    // Of shops that number alike.
    private static final int SAME_NUMBER = 20;
    // The last that a bigint has room for, and then some digits less.
    private static final String A_NUMBER = "#?[1-9][0-9]{0,17}";

    private final Statements database;
    private final Buyers buyers;
    private final Orders orders;

    Finds(Statements database, Buyers buyers, Orders orders) {
        this.database = database;
        this.buyers = buyers;
        this.orders = orders;
    }

    /** Those that somebody may see, the newest of each kind first, each once. */
    public List<Ticket> exactly(String asked, Reach reach, int most) {
        var found = new LinkedHashMap<Long, Ticket>();
        if (asked.matches(A_NUMBER)) {
            add(found, of(List.of(Long.parseLong(asked.replace("#", ""))), reach));
        }
        if (asked.contains("@")) {
            add(found, rows("email_hash = ?", reach, most, buyers.emailHash(asked)));
        } else {
            add(found, rows("id in (select ticket_id from ticket_tag where tag = ?)", reach, most, asked));
            var about = orders.numbered(asked, SAME_NUMBER).stream().map(Order::id).toList();
            if (!about.isEmpty()) {
                add(found, rows("order_id in (" + marks(about) + ")", reach, most, about.toArray()));
            }
        }
        return found.values().stream().limit(most).toList();
    }

    /** Of these threads those that somebody may see. */
    public List<Ticket> of(Collection<Long> ids, Reach reach) {
        return ids.isEmpty() ? List.of() : rows("id in (" + marks(ids) + ")", reach, ids.size(), ids.toArray());
    }

    private List<Ticket> rows(String where, Reach reach, int most, Object... of) {
        var values = new ArrayList<Object>(List.of(of));
        var mine = new ArrayList<String>();
        if (!reach.markets().isEmpty()) {
            mine.add("market in (" + marks(reach.markets()) + ")");
            values.addAll(reach.markets());
        }
        reach.desk().ifPresent(desk -> {
            mine.add("desk = ?");
            values.add(desk);
        });
        values.add(most);
        return mine.isEmpty() ? List.of()
                : database.rows(SELECT + where + " and (" + String.join(" or ", mine) + ")" + NEWEST, TicketRows::ticket, values.toArray());
    }

    private static void add(LinkedHashMap<Long, Ticket> found, List<Ticket> more) {
        more.forEach(ticket -> found.putIfAbsent(ticket.id(), ticket));
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
