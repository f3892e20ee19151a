package dragoman.staff;

import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** Sessions and known browsers in the database. */
@Singleton
class SessionRows {

    private final Statements database;

    SessionRows(Statements database) {
        this.database = database;
    }

    /** An open session, and when it was last seen. */
    record Open(Signed signed, Instant seen) {}

    private record Row(Signed signed, Instant seen, Optional<Grant> grant) {}

    void begin(byte[] session, long account, Instant now, Instant expires) {
        database.update("insert into staff_session (session_hash, account_id, began_at, seen_at, expires_at) values (?, ?, ?, ?, ?)",
                session, account, now, now, expires);
    }

    /** One look answers who it is and all that this person may. */
    Optional<Open> find(byte[] session, Instant now, Instant seenAfter) {
        var found = database.rows("""
                select a.id, a.login, a.name, a.language, a.desk, s.seen_at, g.role, g.market, g.language
                from staff_session s join staff_account a on a.id = s.account_id left join staff_grant g on g.account_id = a.id
                where s.session_hash = ? and s.expires_at > ? and s.seen_at > ? and a.disabled_at is null""", SessionRows::row, session, now, seenAfter);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var grants = new ArrayList<Grant>();
        found.forEach(row -> row.grant.ifPresent(grants::add));
        var one = found.get(0).signed;
        return Optional.of(new Open(new Signed(one.account(), one.login(), one.name(), one.language(), one.desk(), grants), found.get(0).seen));
    }

    private static Row row(ResultSet row) throws SQLException {
        var role = row.getString(7);
        var grant = role == null ? Optional.<Grant>empty() : Optional.of(new Grant(Role.valueOf(role), row.getString(8), row.getString(9)));
        var signed = new Signed(row.getLong(1), row.getString(2), row.getString(3), Optional.ofNullable(row.getString(4)).flatMap(LocaleId::parse),
                Optional.ofNullable(row.getString(5)), grant.stream().toList());
        return new Row(signed, Statements.instant(row, 6), grant);
    }

    void seen(byte[] session, Instant now) {
        database.update("update staff_session set seen_at = ? where session_hash = ? and seen_at < ?", now, session, now);
    }

    boolean end(byte[] session) {
        return database.update("delete from staff_session where session_hash = ?", session) == 1;
    }

    void endAll(long account) {
        database.update("delete from staff_session where account_id = ?", account);
        database.update("delete from staff_device where account_id = ?", account);
    }

    boolean isKnown(byte[] device, long account, Instant now) {
        return !database.rows("select 1 from staff_device where device_hash = ? and account_id = ? and expires_at > ?", row -> 1, device, account, now).isEmpty();
    }

    /** A browser is known by a new name, and by whoever it was known before. */
    void know(byte[] device, Optional<byte[]> before, long account, Instant expires) {
        before.ifPresent(old -> database.update("update staff_device set device_hash = ? where device_hash = ?", device, old));
        database.update("insert into staff_device (device_hash, account_id, expires_at) values (?, ?, ?) on duplicate key update expires_at = values(expires_at)",
                device, account, expires);
    }

    void forget(Instant now, Instant seenBefore) {
        database.update("delete from staff_session where expires_at < ? or seen_at < ? limit 10000", now, seenBefore);
        database.update("delete from staff_device where expires_at < ? limit 10000", now);
    }
}
