package dragoman.texts;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;

/**
 * Takes all texts out of the tables, in a transaction that its test rolls back: all tests of a run share one database,
 * and to an import what a folder lacks is a text to end.
 */
@ApplicationScoped
class EmptyTables {

    private final AgroalDataSource database;
    private final EntityManager entities;

    EmptyTables(AgroalDataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void make() {
        entities.clear();
        run("delete from import_conflict", "delete from imported_text", "delete from live_text",
                "update text_release set restores = null", "delete from text_release", "delete from revision", "delete from unit",
                "update publishing set build = ''");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void run(String... statements) {
        entities.flush();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : List.of(statements)) {
                statement.execute(sql);
            }
            // What was read before is not what there is now.
            entities.clear();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
