package dragoman.lookup;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Attempts in the database; each call takes part in the caller's transaction. */
@Singleton
class AttemptRows {

    private final AgroalDataSource database;

    AttemptRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Who tried what, in hashes. */
    record Attempt(String market, String language, byte[] caller, byte[] number, byte[] second, Typed.Kind kind) {}

    /** One that waits to be looked at. */
    record Waiting(long id, String numberKey, byte[] second, Typed.Kind kind, long ask) {}

    void add(Attempt attempt, Instant now, String numberKey, Long ask, Outcome outcome) {
        update("""
                insert into lookup_attempt (at, market, language, caller_hash, number_hash, second_hash, second_kind, number_key, ask_id, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                now, attempt.market, attempt.language, attempt.caller, attempt.number, attempt.second, attempt.kind.name(), numberKey, ask, outcome.name());
    }

    /** The oldest that nobody else looks at. */
    List<Waiting> waiting(int most) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement("""
                select id, number_key, second_hash, second_kind, ask_id from lookup_attempt
                where outcome = 'ASKED' order by id limit ? for update skip locked""")) {
            set(statement, most);
            var found = new ArrayList<Waiting>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Waiting(rows.getLong(1), rows.getString(2), rows.getBytes(3), Typed.Kind.valueOf(rows.getString(4)), rows.getLong(5)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The number is not needed any more, so it goes. */
    void settle(long id, Outcome outcome) {
        update("update lookup_attempt set outcome = ?, number_key = null where id = ?", outcome.name(), id);
    }

    void forget(Instant before) {
        update("delete from lookup_attempt where at < ? limit 10000", before);
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            // As a local time, so that no driver and no server converts it.
            statement.setObject(i + 1, values[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
        }
    }
}
