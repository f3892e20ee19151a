package dragoman.promises;

import dragoman.identity.Subject;
import dragoman.promises.Promised.Kind;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
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
                due_at = values(due_at), latest_at = values(latest_at), state = 'OPEN', chased = 0, alarmed = false""",
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

    /** Answers that somebody was told of since they are waited for by the clock on the wall, the longest first. */
    List<Promised> alarmed(String desk, Instant before, int most) {
        return database.rows(COLUMNS + "where state = 'OPEN' and desk = ? and latest_at < ? and alarmed = true and kind in ('FIRST', 'NEXT') order by latest_at, id limit ?",
                PromiseRows::promised, desk, before, most);
    }

    /** Open promises of a desk in the order of their ids, from one on. */
    List<Promised> ofDesk(String desk, long after, int most) {
        return database.rows(COLUMNS + "where state = 'OPEN' and desk = ? and id > ? order by id limit ? for update", PromiseRows::promised, desk, after, most);
    }

    /** Those that nobody was told of though they are due before a moment, for nobody else to tell of; the soonest first. */
    List<Promised> chase(int level, Instant before, int most) {
        var found = database.rows(COLUMNS + "where state = 'OPEN' and chased < ? and due_at < ? order by chased, due_at, id limit ? for update skip locked",
                PromiseRows::promised, level, before, most);
        mark("chased = " + level, found);
        return found;
    }

    /** The same for those that somebody has waited for too long by the clock on the wall. */
    List<Promised> alarm(Instant before, int most) {
        var found = database.rows(COLUMNS + "where state = 'OPEN' and alarmed = false and latest_at < ? order by latest_at, id limit ? for update skip locked",
                PromiseRows::promised, before, most);
        mark("alarmed = true", found);
        return found;
    }

    private void mark(String as, List<Promised> found) {
        if (!found.isEmpty()) {
            database.update("update promise set " + as + " where id in (" + String.join(", ", Collections.nCopies(found.size(), "?")) + ")",
                    found.stream().map(Promised::id).toArray());
        }
    }

    void move(long id, String desk, Instant from, Duration work, Instant due) {
        database.update("update promise set desk = ?, from_at = ?, work = ?, due_at = ?, state = 'OPEN', chased = 0 where id = ?", desk, from, work.toSeconds(), due, id);
    }

    void pause(long id, Instant at, Duration work) {
        database.update("update promise set state = 'PAUSED', from_at = ?, work = ? where id = ?", at, work.toSeconds(), id);
    }

    void forget(Subject about) {
        database.update("delete from promise where about = ?", about.ref());
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
