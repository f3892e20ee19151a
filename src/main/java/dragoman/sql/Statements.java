package dragoman.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs statements; each takes part in the caller's transaction where there is one. Failures are the persistence layer's, so that
 * they roll back. A row is read with nothing but the row: who asks again meanwhile would hold two connections outside of a
 * transaction, and as many such as there are connections would wait for each other.
 */
@Singleton
public class Statements {

    private static final ThreadLocal<Boolean> READS = ThreadLocal.withInitial(() -> false);

    private final AgroalDataSource database;

    Statements(AgroalDataSource database) {
        this.database = database;
    }

    /** Makes something of a row. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is made of each row, in their order. An {@link Instant} among the values is a moment in UTC. */
    public <T> List<T> rows(String sql, Reading<T> reading, Object... values) {
        try (var connection = connection(); var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                READS.set(true);
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            } finally {
                READS.set(false);
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Connection connection() throws SQLException {
        if (READS.get()) {
            throw new IllegalStateException("a row is being read: ask when all are");
        }
        return database.getConnection();
    }

    /** How many rows it changed; of those that it found and left as they were, the driver counts too. */
    public int update(String sql, Object... values) {
        try (var connection = connection(); var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The same statement once for each of these values, sent together. */
    public void each(String sql, List<Long> values) {
        try (var connection = connection(); var statement = connection.prepareStatement(sql)) {
            for (var value : values) {
                statement.setLong(1, value);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The id of the new row. */
    public long insert(String sql, Object... values) {
        try (var connection = connection(); var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            set(statement, values);
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** A moment of a column; null where it has none. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        var utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            // As a local time, so that no driver and no server converts it.
            statement.setObject(i + 1, values[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
        }
    }
}
