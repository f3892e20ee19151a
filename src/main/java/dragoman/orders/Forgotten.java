package dragoman.orders;

import dragoman.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

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

    private final Statements database;

    Forgotten(Statements database) {
        this.database = database;
    }

    /** Whether something told of an order at that time is forgotten. */
    boolean covers(OrderKey key, Instant told) {
        return database.rows(UNTIL, row -> Statements.instant(row, 1), key.shop(), key.externalId()).stream().anyMatch(until -> !told.isAfter(until));
    }

    /** Never takes back: of two times the later holds. */
    void until(OrderKey key, Instant until) {
        var keep = "insert into forgotten_order (shop, external_id, until_at) values (?, ?, ?) on duplicate key update until_at = greatest(until_at, values(until_at))";
        database.update(keep, key.shop(), key.externalId(), until);
    }
}
