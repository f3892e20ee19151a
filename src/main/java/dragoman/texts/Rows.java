package dragoman.texts;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows in bulk: an import or a snapshot is thousands of them, which JDBC batches carry in a few round trips. Each call
 * takes part in the caller's transaction.
 */
@ApplicationScoped
class Rows {

    private static final int BATCH = 1_000;

    private final AgroalDataSource database;

    Rows(AgroalDataSource database) {
        this.database = database;
    }

    /** Makes something of one row. */
    interface Read<T> {
        T row(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Read<T> read, Object... arguments) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            set(statement, arguments);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(read.row(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new TextsUnavailable(e);
        }
    }

    /** Runs a statement once for each list of arguments. */
    void update(String sql, List<Object[]> rows) {
        write(sql, rows, (connection, text) -> connection.prepareStatement(text), statement -> {});
    }

    /** Inserts rows and returns the ids that they were given, in their order. */
    List<Long> insert(String sql, List<Object[]> rows) {
        var ids = new ArrayList<Long>();
        write(sql, rows, (connection, text) -> connection.prepareStatement(text, Statement.RETURN_GENERATED_KEYS), statement -> {
            try (var keys = statement.getGeneratedKeys()) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
        });
        if (ids.size() != rows.size()) {
            throw new IllegalStateException(rows.size() + " rows got " + ids.size() + " ids");
        }
        return ids;
    }

    private interface Prepare {
        PreparedStatement of(Connection connection, String sql) throws SQLException;
    }

    private interface AfterBatch {
        void look(PreparedStatement statement) throws SQLException;
    }

    private void write(String sql, List<Object[]> rows, Prepare prepare, AfterBatch after) {
        if (rows.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection(); var statement = prepare.of(connection, sql)) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                for (var row : rows.subList(from, Math.min(from + BATCH, rows.size()))) {
                    set(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
                after.look(statement);
            }
        } catch (SQLException e) {
            throw new TextsUnavailable(e);
        }
    }

    private static void set(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
