package dragoman.lookup;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Attempts in the database; each call takes part in the caller's transaction. */
@Singleton
class AttemptRows {

    private final Statements database;

    AttemptRows(Statements database) {
        this.database = database;
    }

    /** Who tried what, in hashes. */
    record Attempt(String market, String language, byte[] caller, byte[] number, byte[] second, Typed.Kind kind) {}

    /** One that waits to be looked at. */
    record Waiting(long id, String numberKey, byte[] second, Typed.Kind kind, long ask) {}

    void add(Attempt attempt, Instant now, String numberKey, Long ask, Outcome outcome) {
        database.update("""
                insert into lookup_attempt (at, market, language, caller_hash, number_hash, second_hash, second_kind, number_key, ask_id, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                now, attempt.market, attempt.language, attempt.caller, attempt.number, attempt.second, attempt.kind.name(), numberKey, ask, outcome.name());
    }

    /** The oldest that nobody else looks at. */
    List<Waiting> waiting(int most) {
        return database.rows("""
                select id, number_key, second_hash, second_kind, ask_id from lookup_attempt
                where outcome = 'ASKED' order by id limit ? for update skip locked""",
                row -> new Waiting(row.getLong(1), row.getString(2), row.getBytes(3), Typed.Kind.valueOf(row.getString(4)), row.getLong(5)), most);
    }

    /** The number is not needed any more, so it goes. */
    void settle(long id, Outcome outcome) {
        database.update("update lookup_attempt set outcome = ?, number_key = null where id = ?", outcome.name(), id);
    }

    void forget(Instant before) {
        database.update("delete from lookup_attempt where at < ? limit 10000", before);
    }
}
