package dragoman.tickets;

import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import dragoman.tickets.Ticket.Helped;
import dragoman.tickets.Ticket.Kind;
import dragoman.tickets.Ticket.State;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Threads in the database, without what was said in them. A room above asks for them with {@link #COLUMNS} and reads each with {@link #ticket}. */
@Singleton
public class TicketRows {

    /** What {@link #ticket} reads, in its order. */
    public static final String COLUMNS = """
            id, market, desk, owner, language, zone, kind, state, standing, due_at, order_id, article, name, email, messages, whole_id, helped, \
            opened_at, changed_at, solved_at, version""";
    /** When nothing is owed: behind everything that is. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    // No column is named with "into": the driver takes such a select for one that writes a file.
    private static final String SELECT = "select " + COLUMNS + " from ticket ";

    private final Statements database;

    TicketRows(Statements database) {
        this.database = database;
    }

    /** The id of the thread that was begun by this sending, now or before. */
    long add(Asked asked, byte[] once, byte[] emailHash, Instant now) {
        return database.insert("""
                insert into ticket (market, desk, owner, language, zone, kind, state, due_at, order_id, article, name, email, email_hash, once, opened_at, changed_at)
                values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update id = last_insert_id(id)""",
                asked.market().key(), asked.desk().key(), new Owner.OfDesk(asked.desk().key()).write(), asked.language().id(), asked.zone().getId(),
                asked.kind().name(), NEVER, asked.order().orElse(null), asked.article().orElse(null), asked.name().orElse(null),
                asked.email().orElse(null), emailHash, once, now, now);
    }

    /** A thread of the same buyer about the same, with nothing said in it; its id. */
    long copy(Ticket of, Instant now) {
        return database.insert("""
                insert into ticket (market, desk, owner, language, zone, kind, state, standing, due_at, order_id, article, name, email, email_hash, once, opened_at, changed_at)
                select market, desk, owner, language, zone, kind, 'OPEN', standing, due_at, order_id, article, name, email, email_hash,
                unhex(sha2(concat(hex(once), ' ', version), 256)), ?, ? from ticket where id = ?""", now, now, of.id());
    }

    Optional<Ticket> find(long id) {
        return database.rows(SELECT + "where id = ?", TicketRows::ticket, id).stream().findFirst();
    }

    /** The same, for nobody else to change until the transaction ends. */
    Optional<Ticket> claim(long id) {
        return database.rows(SELECT + "where id = ? for update", TicketRows::ticket, id).stream().findFirst();
    }

    /** Keeps how a thread stands; what was said last by the buyer too, where it is given. */
    void keep(Ticket ticket, Integer said, Instant now) {
        database.update("""
                update ticket set desk = ?, owner = ?, state = ?, standing = ?, due_at = ?, order_id = ?, messages = ?, said = coalesce(?, said), whole_id = ?,
                helped = ?, kind = ?, solved_at = ?, changed_at = ?, version = version + 1 where id = ?""",
                ticket.desk(), ticket.owner().write(), ticket.state().name(), ticket.urgent() ? 0 : 1, ticket.due().orElse(NEVER), ticket.order().orElse(null),
                ticket.messages(), said, ticket.mergedInto().orElse(null), ticket.helped().map(Helped::name).orElse(null), ticket.kind().name(),
                ticket.solvedAt().orElse(null), now, ticket.id());
    }

    boolean isEmpty() {
        return database.rows("select id from ticket limit 1", row -> row.getLong(1)).isEmpty();
    }

    /** Something about it is new that changes nothing of how it stands: pages that are open show it. */
    void touch(long id, Instant now) {
        database.update("update ticket set changed_at = ? where id = ?", now, id);
    }

    /** Of one address, newest first. */
    List<Ticket> ofEmail(byte[] hash, long before, int most) {
        return database.rows(SELECT + "where email_hash = ? and id < ? order by id desc limit ?", TicketRows::ticket, hash, before, most);
    }

    List<Ticket> ofOrder(long order, int most) {
        return database.rows(SELECT + "where order_id = ? order by id desc limit ?", TicketRows::ticket, order, most);
    }

    void addTag(long ticket, String tag) {
        database.update("insert ignore into ticket_tag (ticket_id, tag) values (?, ?)", ticket, tag);
    }

    void removeTag(long ticket, String tag) {
        database.update("delete from ticket_tag where ticket_id = ? and tag = ?", ticket, tag);
    }

    List<String> tags(long ticket) {
        return database.rows("select tag from ticket_tag where ticket_id = ? order by tag", row -> row.getString(1), ticket);
    }

    /** The thread of a row of {@link #COLUMNS}. */
    public static Ticket ticket(ResultSet row) throws SQLException {
        var due = Statements.instant(row, 10);
        var helped = row.getString(17);
        return new Ticket(row.getLong(1), row.getString(2), row.getString(3), Owner.parse(row.getString(4)), LocaleId.of(row.getString(5)), ZoneId.of(row.getString(6)),
                Kind.valueOf(row.getString(7)), State.valueOf(row.getString(8)), row.getInt(9) == 0, due.isBefore(NEVER) ? due : null,
                row.getObject(11, Long.class), row.getObject(12, Integer.class), row.getString(13), row.getString(14), row.getInt(15), row.getObject(16, Long.class),
                helped == null ? null : Helped.valueOf(helped), Statements.instant(row, 18), Statements.instant(row, 19), Statements.instant(row, 20), row.getInt(21));
    }
}
