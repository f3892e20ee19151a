package dragoman.orders;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of orders, emptied and looked at by tests. */
@Singleton
public class OrderTables {

    private static final List<String> ROWS = List.of(
            "select 'order', external_id, number_key, told_at, told_by, placed_at, snapshot from shop_order where shop = ? order by external_id",
            "select 'refund', external_id, refund_id, told_at, told_by, refund from order_refund where shop = ? order by external_id, refund_id",
            "select 'shipment', external_id, shipment_id, told_at, told_by, parcels from order_shipment where shop = ? order by external_id, shipment_id",
            "select 'event', external_id, event_id, told_at, told_by, event from parcel_event where shop = ? order by external_id, event_id");

    private final AgroalDataSource database;

    OrderTables(AgroalDataSource database) {
        this.database = database;
    }

    public Connection connection() throws SQLException {
        return database.getConnection();
    }

    /** Leaves nothing of a shop. */
    public void empty(String shop) {
        try (var connection = database.getConnection()) {
            for (var table : List.of("shop_order", "order_refund", "order_shipment", "parcel_event", "forgotten_order", "inbox")) {
                try (var statement = connection.prepareStatement("delete from " + table + " where shop = ?")) {
                    statement.setString(1, shop);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is known of a shop's orders, but when we heard of it and by which number we call it. */
    public List<String> rows(String shop) {
        try (var connection = database.getConnection()) {
            return rows(connection, shop);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<String> rows(Connection connection, String shop) throws SQLException {
        var found = new ArrayList<String>();
        for (var sql : ROWS) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, shop);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var row = new ArrayList<String>();
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            row.add(rows.getString(i));
                        }
                        found.add(String.join(" ", row));
                    }
                }
            }
        }
        return found;
    }

    /** Texts of a query's first column. */
    public List<String> texts(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
