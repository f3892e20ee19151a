package dragoman.identity;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/** For tests: guests of another day, and empty tables of limits. */
@Singleton
public class Doorkeeper {

    private final GuestRows rows;
    private final GuestCookies cookies;
    private final GuestConfig config;
    private final Secrets secrets;
    private final Clock clock;
    private final AgroalDataSource database;

    Doorkeeper(GuestRows rows, GuestCookies cookies, GuestConfig config, Secrets secrets, Clock clock, AgroalDataSource database) {
        this.rows = rows;
        this.cookies = cookies;
        this.config = config;
        this.secrets = secrets;
        this.clock = clock;
        this.database = database;
    }

    /** Guests as they were so long ago. */
    public Guests ago(Duration duration) {
        return new Guests(rows, cookies, config, secrets, Clock.offset(clock, duration.negated()));
    }

    /** Nobody has asked for anything yet: all tests come from one address. */
    public void forgetsWhoAsked() {
        run("delete from guest_limit");
    }

    public int run(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row. */
    public String ask(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
