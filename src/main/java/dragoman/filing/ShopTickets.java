package dragoman.filing;

import dragoman.doors.Shop;
import dragoman.identity.Refs;
import dragoman.sql.Statements;
import dragoman.tickets.Asked;
import dragoman.tickets.Buyers;
import dragoman.tickets.Buyers.Opened;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Threads that shops' programs have filed for their buyers. */
@ApplicationScoped
class ShopTickets {

    private final Buyers buyers;
    private final Tickets tickets;
    private final Refs refs;
    private final Statements database;

    ShopTickets(Buyers buyers, Tickets tickets, Refs refs, Statements database) {
        this.buyers = buyers;
        this.tickets = tickets;
        this.refs = refs;
        this.database = database;
    }

    /** Begins a thread of a shop; what was sent before begins nothing. */
    @Transactional
    public Opened open(Shop shop, Asked asked) {
        var opened = buyers.open(asked);
        database.update("insert ignore into ticket_of_shop (ticket_id, shop) values (?, ?)", opened.ticket(), shop.key());
        return opened;
    }

    /** A thread that this shop has filed; empty for all others, whether or not there are such. */
    Optional<Ticket> find(Shop shop, String ref) {
        return refs.read(Ticket.SUBJECT, ref)
                .filter(subject -> !database.rows("select 1 from ticket_of_shop where ticket_id = ? and shop = ?", row -> row.getInt(1), subject.id(), shop.key()).isEmpty())
                .flatMap(subject -> tickets.find(subject.id()));
    }
}
