package dragoman.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Lets a guest in as a proof would, without the mail. */
public final class BenchGuests {

    private static final int COOKIE_BYTES = 24;
    private static final Refs REFS = new Refs(new Secrets(System.getProperty("dragoman.secret"), Optional.empty()));

    private BenchGuests() {}

    /**
     * @param ref how the order's address names it
     * @param cookie what the browser shows
     */
    public record Guest(String ref, String cookie) {}

    public static Guest letIn(Connection database, String kind, long id) throws SQLException {
        var cookie = Secrets.random(COOKIE_BYTES);
        var tomorrow = LocalDateTime.now(ZoneOffset.UTC).plusDays(1);
        var subject = new Subject(kind, id);
        try (var insert = database.prepareStatement("insert into guest_session (session_hash, subject, whole_until, expires_at) values (?, ?, ?, ?)")) {
            insert.setBytes(1, Secrets.sha256(cookie));
            insert.setString(2, subject.ref());
            insert.setObject(3, tomorrow);
            insert.setObject(4, tomorrow);
            insert.executeUpdate();
        }
        return new Guest(REFS.of(subject), "guest=" + Secrets.base64(cookie));
    }
}
