package dragoman.inbox;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table {@code mail_received}; each call takes part in the caller's transaction where there is one. */
@Singleton
class ReceivedRows {

    private static final int LONGEST_REASON = 40;
    /** Nodes that find work at the same time; with more, some wait for their turn. */
    private static final int NODES = 4;

    private final Statements database;

    ReceivedRows(Statements database) {
        this.database = database;
    }

    /** One that somebody reads now. @param tries how many there were before */
    record Claimed(long id, String desk, int tries, Instant receivedAt) {}

    /** How a mail is settled. @param letter the letter that came back, or null */
    record Settled(String state, String reason, String sender, byte[] subjectKey, String about, Long letter) {}

    /** Earlier mails of one sender. @param same those with one subject */
    record Counted(int all, int same) {}

    /** One of somebody's, without what it says. */
    record Kept(long id, String desk, String state, Instant receivedAt) {}

    /** Keeps a mail, once; the id of its row. @param raw null where it is not taken over, and then the reason says why */
    long keep(String desk, MailKey key, String source, byte[] raw, int size, String reason, Instant now) {
        database.update("""
                insert into mail_received (desk, message_key, message_id, source, raw, size, state, reason, sender, about, received_at, due_at, tries, settled_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, 0, ?) on duplicate key update tries = mail_received.tries""",
                desk, key.digest(), key.messageId(), source, raw, size, raw == null ? "FAILED" : "RECEIVED", reason, now, now, raw == null ? now : null);
        return database.rows("select id from mail_received where desk = ? and message_key = ?", row -> row.getLong(1), desk, key.digest()).get(0);
    }

    /** What is due, for nobody else until {@code until}; looked for without a lock, so that no new mail waits behind it. */
    List<Claimed> claim(int most, Instant now, Instant until) {
        var due = database.rows("select id from mail_received where state = 'RECEIVED' and due_at <= ? order by due_at limit ?", row -> row.getLong(1), now, most * NODES);
        if (due.isEmpty()) {
            return List.of();
        }
        var ids = due.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var claimed = database.rows("select id, desk, tries, received_at from mail_received where id in (" + ids
                + ") and state = 'RECEIVED' and due_at <= ? order by id limit ? for update skip locked", ReceivedRows::claimed, now, most);
        claimed.forEach(one -> database.update("update mail_received set due_at = ?, tries = tries + 1 where id = ?", until, one.id()));
        return claimed;
    }

    /** Holds a row until the transaction ends; false where somebody has settled it. */
    boolean hold(long id) {
        return !database.rows("select id from mail_received where id = ? and state = 'RECEIVED' for update", row -> row.getLong(1), id).isEmpty();
    }

    Optional<byte[]> raw(long id) {
        return database.rows("select raw from mail_received where id = ? and raw is not null", row -> row.getBytes(1), id).stream().findFirst();
    }

    /** Whatever became of it. */
    Optional<Claimed> find(long id) {
        return database.rows("select id, desk, tries, received_at from mail_received where id = ?", ReceivedRows::claimed, id).stream().findFirst();
    }

    void settle(long id, Settled how, Instant now) {
        database.update("update mail_received set state = ?, reason = ?, sender = ?, subject_key = ?, about = ?, letter = ?, settled_at = ? where id = ?",
                how.state(), cut(how.reason()), how.sender(), how.subjectKey(), how.about(), how.letter(), now, id);
    }

    void retry(long id, String reason, Instant due) {
        database.update("update mail_received set due_at = ?, reason = ? where id = ? and state = 'RECEIVED'", due, cut(reason), id);
    }

    void fail(long id, String reason, Instant now) {
        database.update("update mail_received set state = 'FAILED', reason = ?, settled_at = ? where id = ? and state = 'RECEIVED'", cut(reason), now, id);
    }

    /** Mails of a sender that were settled and came since then, counted up to a limit. */
    Counted count(String sender, byte[] subjectKey, Instant since, int limit) {
        return database.rows("""
                select count(*), coalesce(sum(same), 0) from
                (select subject_key = ? as same from mail_received where sender = ? and received_at > ? limit ?) counted""",
                row -> new Counted(row.getInt(1), row.getInt(2)), subjectKey, sender, since, limit).get(0);
    }

    List<Shelved> shelved(Collection<String> desks, long before, int most) {
        if (desks.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(desks);
        Collections.addAll(values, before, most);
        return database.rows("select id, desk, state, reason, sender, about, received_at from mail_received where state in ('QUARANTINED', 'FAILED') and desk in ("
                + String.join(", ", Collections.nCopies(desks.size(), "?")) + ") and id < ? order by id desc limit ?", ReceivedRows::shelved, values.toArray());
    }

    /** How many were shelved and are now in a thread. */
    int taken(long id, String about, Instant now) {
        return database.update("update mail_received set state = 'TAKEN', reason = 'by-hand', about = ?, settled_at = ? where id = ? and state in ('QUARANTINED', 'FAILED')", about, now, id);
    }

    /** How many were shelved and are wanted in no thread. */
    int dropped(long id, Instant now) {
        return database.update("update mail_received set state = 'IGNORED', reason = 'by-hand', settled_at = ? where id = ? and state in ('QUARANTINED', 'FAILED')", now, id);
    }

    /** How many that failed are tried again. */
    int again(long id, Instant now) {
        return database.update("update mail_received set state = 'RECEIVED', reason = '', tries = 0, due_at = ?, settled_at = null where id = ? and state = 'FAILED' and raw is not null", now, id);
    }

    /** Wipes what was settled before then; that it was here stays, so that it does not come again. */
    int forget(Instant before, int most) {
        return database.update("update mail_received set raw = null, sender = '', message_id = '', subject_key = null, settled_at = null where settled_at < ? limit ?", before, most);
    }

    /** Wipes what somebody sent. */
    int forget(String sender) {
        return database.update("update mail_received set raw = null, sender = '', message_id = '', subject_key = null, settled_at = null where sender = ? and state <> 'RECEIVED'", sender);
    }

    /** Wipes what came for a thread, whoever sent it. */
    int forgetAbout(String thread) {
        return database.update("update mail_received set raw = null, sender = '', message_id = '', subject_key = null, settled_at = null where about = ? and state <> 'RECEIVED'", thread);
    }

    /** What somebody sent, the oldest first. */
    List<Kept> from(String sender) {
        return sender.isEmpty() ? List.of() : database.rows("select id, desk, state, received_at from mail_received where sender = ? order by id",
                row -> new Kept(row.getLong(1), row.getString(2), row.getString(3), Statements.instant(row, 4)), sender);
    }

    int count(String sender) {
        return sender.isEmpty() ? 0 : database.rows("select count(*) from mail_received where sender = ?", row -> row.getInt(1), sender).get(0);
    }

    private static String cut(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(row.getLong(1), row.getString(2), row.getInt(3), Statements.instant(row, 4));
    }

    private static Shelved shelved(ResultSet row) throws SQLException {
        return new Shelved(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), Statements.instant(row, 7));
    }
}
