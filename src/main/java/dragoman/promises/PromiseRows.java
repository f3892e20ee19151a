package dragoman.promises;

import dragoman.identity.Subject;
import dragoman.promises.Promised.Kind;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Promises in the database; each call takes part in the caller's transaction where there is one. */
@Singleton
class PromiseRows {

    private static final String COLUMNS = "select id, about, kind, desk, from_at, work, due_at, latest_at, state from promise ";

    private final Statements database;

    PromiseRows(Statements database) {
        this.database = database;
    }

    /** Instead of an open one of the same kind, if there is one. */
    void add(Subject about, Kind kind, String desk, Instant now, Duration work, Instant due, Instant latest) {
        database.update("""
                insert into promise (about, kind, desk, made_at, from_at, work, due_at, latest_at, state, once) values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
                on duplicate key update desk = values(desk), made_at = values(made_at), from_at = values(from_at), work = values(work),
                due_at = values(due_at), latest_at = values(latest_at), state = 'OPEN'""",
                about.ref(), kind.name(), desk, now, now, work.toSeconds(), due, latest, about.ref() + " " + kind);
    }

    /** What is owed about something, the soonest first. */
    List<Promised> open(Subject about) {
        return database.rows(COLUMNS + "where about = ? and state in ('OPEN', 'PAUSED') order by due_at, id", PromiseRows::promised, about.ref());
    }

    /** The same, for nobody else to change until the transaction ends. */
    List<Promised> claim(Subject about) {
        return database.rows(COLUMNS + "where about = ? and state in ('OPEN', 'PAUSED') order by id for update", PromiseRows::promised, about.ref());
    }

    List<Promised> due(String desk, Instant before, Promised after, int most) {
        return after == null
                ? database.rows(COLUMNS + "where state = 'OPEN' and desk = ? and due_at < ? order by due_at, id limit ?", PromiseRows::promised, desk, before, most)
                : database.rows(COLUMNS + "where state = 'OPEN' and desk = ? and due_at < ? and (due_at > ? or due_at = ? and id > ?) order by due_at, id limit ?",
                        PromiseRows::promised, desk, before, after.due(), after.due(), after.id(), most);
    }

    /** Open promises of a desk in the order of their ids, from one on. */
    List<Promised> ofDesk(String desk, long after, int most) {
        return database.rows(COLUMNS + "where state = 'OPEN' and desk = ? and id > ? order by id limit ? for update", PromiseRows::promised, desk, after, most);
    }

    void move(long id, String desk, Instant from, Duration work, Instant due) {
        database.update("update promise set desk = ?, from_at = ?, work = ?, due_at = ?, state = 'OPEN' where id = ?", desk, from, work.toSeconds(), due, id);
    }

    void pause(long id, Instant at, Duration work) {
        database.update("update promise set state = 'PAUSED', from_at = ?, work = ? where id = ?", at, work.toSeconds(), id);
    }

    void end(long id, String state, Instant now) {
        database.update("update promise set state = ?, once = null, ended_at = ? where id = ?", state, now, id);
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return new Promised(row.getLong(1), Subject.parse(row.getString(2)).orElseThrow(), Kind.valueOf(row.getString(3)), row.getString(4),
                Statements.instant(row, 5), Duration.ofSeconds(row.getLong(6)), Statements.instant(row, 7), Statements.instant(row, 8),
                row.getString(9).equals("PAUSED"));
    }
}
