package dragoman.mentions;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The table {@code mention}; each call takes part in the caller's transaction where there is one. */
@Singleton
class MentionRows {

    private final Statements database;

    MentionRows(Statements database) {
        this.database = database;
    }

    /** A name in a message. */
    record Row(long message, Mention mention, boolean waiting) {}

    /** A thread that waits for somebody. @param newest the message that did so last */
    record Waiting(long ticket, long newest) {}

    void add(long message, Mention mention) {
        database.update("insert into mention (message_id, account_id, begins, ends) values (?, ?, ?, ?)", message, mention.account(), mention.begins(), mention.ends());
    }

    List<Row> of(Collection<Long> messages) {
        return messages.isEmpty() ? List.of() : database.rows("select message_id, account_id, begins, ends, waiting from mention where message_id in ("
                + String.join(", ", Collections.nCopies(messages.size(), "?")) + ") order by message_id, begins, account_id",
                row -> new Row(row.getLong(1), new Mention(row.getLong(2), row.getInt(3), row.getInt(4)), row.getBoolean(5)), messages.toArray());
    }

    /** Threads, each once, the one that was written in last first: as much is read as waits for this person. */
    List<Waiting> waiting(long account, long before, int most) {
        return database.rows("""
                select m.ticket_id, max(n.message_id) as newest from mention n join message m on m.id = n.message_id
                where n.account_id = ? and n.waiting = true group by m.ticket_id having newest < ? order by newest desc limit ?""",
                row -> new Waiting(row.getLong(1), row.getLong(2)), account, before, most);
    }

    boolean isWaiting(long account, long message) {
        return !database.rows("select 1 from mention where account_id = ? and waiting = true and message_id = ? limit 1", row -> 1, account, message).isEmpty();
    }

    /** How many names of somebody in a thread wait no more. */
    int seen(long account, long ticket) {
        return database.update("update mention n join message m on m.id = n.message_id set n.waiting = false where n.account_id = ? and n.waiting = true and m.ticket_id = ?",
                account, ticket);
    }
}
