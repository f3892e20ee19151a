package dragoman.intake;

import dragoman.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table {@code inbox}; each call takes part in the caller's transaction where there is one. */
@ApplicationScoped
class InboxRows {

    /** A message that waits to be applied; whoever has it holds its row. */
    record Waiting(long id, String shop, Source source, String eventId, String topic, Optional<Instant> sentAt, Instant receivedAt, int attempts, boolean settledBefore) {}

    private static final String WAITING = "select id, shop, source, event_id, topic, sent_at, received_at, attempts, settled_at from inbox where state = 'WAITING' and ";
    private static final String PARKED = "select id, shop, source, topic, external_id, received_at, reason from inbox where state = 'PARKED' and ";

    /** Nodes that find work at the same time; with more, some wait for their turn. */
    private static final int NODES = 4;

    private final Statements database;

    InboxRows(Statements database) {
        this.database = database;
    }

    /** Keeps a message, once. */
    void keep(Message message, Instant now) {
        database.update("""
                insert into inbox (shop, source, event_id, topic, sent_at, received_at, raw, sha256, state, reason, attempts, next_try_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', '', 0, ?) on duplicate key update event_id = inbox.event_id""",
                message.shop(), message.source().key(), message.eventId(), message.topic(), message.sentAt().orElse(null), now,
                message.body(), message.digest(), now);
    }

    /**
     * The oldest messages that wait and that nobody else holds. They are looked for without a lock and then locked by their
     * ids: to lock while looking would also lock the end of the list, and whoever brings a new message would wait.
     */
    List<Waiting> claim(int most, Instant now) {
        // More than are wanted, since other nodes hold the first of them.
        var due = due(most * NODES, now);
        if (due.isEmpty()) {
            return List.of();
        }
        var ids = due.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return database.rows(WAITING + "id in (" + ids + ") order by id limit ? for update skip locked", InboxRows::waiting, most);
    }

    /** One message, if it still waits and nobody else holds it. */
    Optional<Waiting> claim(long id) {
        return database.rows(WAITING + "id = ? for update skip locked", InboxRows::waiting, id).stream().findFirst();
    }

    /** What could be claimed, without claiming it. */
    List<Long> due(int most, Instant now) {
        return database.rows("select id from inbox where state = 'WAITING' and next_try_at <= ? order by id limit ?", row -> row.getLong(1), now, most);
    }

    /** A message as it came; empty once it was wiped. */
    Optional<byte[]> raw(long id) {
        return database.rows("select raw from inbox where id = ? and raw is not null", row -> row.getBytes(1), id).stream().findFirst();
    }

    void applied(long id, String order, Instant now) {
        database.update("update inbox set state = 'APPLIED', reason = '', external_id = ?, settled_at = ? where id = ?", order.isEmpty() ? null : order, now, id);
    }

    void parked(long id, String order, String reason, Instant now) {
        database.update("update inbox set state = 'PARKED', reason = ?, external_id = ?, settled_at = ? where id = ?", reason, order.isEmpty() ? null : order, now, id);
    }

    void later(long id, String reason, Instant next) {
        database.update("update inbox set attempts = attempts + 1, reason = ?, next_try_at = ? where id = ? and state = 'WAITING'", reason, next, id);
    }

    void wipe(long id) {
        database.update("update inbox set raw = null where id = ?", id);
    }

    /** Settles a parked message of which nothing may be kept. */
    void forget(long id) {
        database.update("update inbox set raw = null, reason = '', state = 'APPLIED' where id = ?", id);
    }

    /** Wipes what was settled of an order: there is nothing more to be done with it. */
    void wipe(String shop, String order) {
        database.update("update inbox set raw = null, reason = '', state = 'APPLIED' where shop = ? and external_id = ? and state <> 'WAITING'", shop, order);
    }

    /** Wipes what was settled of a whole shop. */
    void wipeShop(String shop, Instant until) {
        database.update("update inbox set raw = null, reason = '', state = 'APPLIED' where shop = ? and received_at <= ? and state <> 'WAITING'", shop, until);
    }

    /** Parked messages in which these digits stand and whose order nobody could read. */
    List<Long> parkedWith(String shop, String digits) {
        return database.rows("select id from inbox where shop = ? and state = 'PARKED' and external_id is null and locate(?, raw) > 0", row -> row.getLong(1), shop, digits);
    }

    /** Parked messages behind an id, oldest first; of all shops where the name is empty. */
    List<Parked> parked(String shop, long after, int most) {
        return shop.isEmpty()
                ? database.rows(PARKED + "id > ? order by id limit ?", InboxRows::parked, after, most)
                : database.rows(PARKED + "shop = ? and id > ? order by id limit ?", InboxRows::parked, shop, after, most);
    }

    /** How many messages are made to wait again. */
    int replay(String shop, long id, Instant now) {
        var again = "update inbox set state = 'WAITING', attempts = 0, next_try_at = ? where state = 'PARKED' and raw is not null and id = ?";
        return shop.isEmpty() ? database.update(again, now, id) : database.update(again + " and shop = ?", now, id, shop);
    }

    /** How many of the messages that were applied before then are deleted, at most so many. */
    int delete(Instant before, int most) {
        return database.update("delete from inbox where state = 'APPLIED' and settled_at < ? order by settled_at limit ?", before, most);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var sent = Optional.ofNullable(row.getObject(6, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
        return new Waiting(row.getLong(1), row.getString(2), Source.of(row.getString(3)), row.getString(4), row.getString(5), sent,
                row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getInt(8), row.getObject(9) != null);
    }

    private static Parked parked(ResultSet row) throws SQLException {
        var order = row.getString(5);
        return new Parked(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), order == null ? "" : order,
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString(7));
    }
}
