package dragoman.orders;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Which orders must not be told again, however late somebody does; each call takes part in the caller's transaction. */
@ApplicationScoped
public class Forgotten {

    /** Later than whatever a shop may say. */
    public static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    /** In the place of an order's id: all orders of the shop. No shop system's id is this. */
    static final String ALL = "*";

    // Read under a lock, and there is one on what is not there as well: whoever forgets the order waits until the telling
    // is through, and then finds its rows.
    private static final String UNTIL = "select until_at from forgotten_order where shop = ? and external_id in (?, '*') lock in share mode";

    private final AgroalDataSource database;

    Forgotten(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether something told of an order at that time is forgotten. */
    boolean covers(OrderKey key, Instant told) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(UNTIL)) {
            statement.setString(1, key.shop());
            statement.setString(2, key.externalId());
            boolean covered = false;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    covered |= !utc(told).isAfter(rows.getObject(1, LocalDateTime.class));
                }
            }
            return covered;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Never takes back: of two times the later holds. */
    void until(OrderKey key, Instant until) {
        var keep = "insert into forgotten_order (shop, external_id, until_at) values (?, ?, ?) on duplicate key update until_at = greatest(until_at, values(until_at))";
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(keep)) {
            statement.setString(1, key.shop());
            statement.setString(2, key.externalId());
            statement.setObject(3, utc(until));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
