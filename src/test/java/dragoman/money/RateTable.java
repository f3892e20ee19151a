package dragoman.money;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The table of reference rates, emptied and looked at by tests. */
@Singleton
public class RateTable {

    private final AgroalDataSource database;

    RateTable(AgroalDataSource database) {
        this.database = database;
    }

    public void empty() {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate("delete from reference_rate");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it, each row as "ECB PLN 2025-04-04 4.26250000" and when it was taken. */
    public List<String> rows() {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select concat_ws(' ', source, currency, day, rate, taken_at) from reference_rate order by currency, day")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
