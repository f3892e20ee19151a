package dragoman.identity;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Asks, links and sessions in the database. */
@Singleton
class GuestRows {

    private static final String LINK = "select id, subject, ask_id, expires_at, whole_until, browsers, used_at, revoked_at from guest_link where ";

    private final Statements database;

    GuestRows(Statements database) {
        this.database = database;
    }

    record Link(long id, Subject subject, long ask, Instant expires, Instant wholeUntil, int browsers, boolean used, boolean revoked) {}

    record Session(Instant wholeUntil, Optional<Long> unseen) {}

    long addAsk(byte[] hash, Instant now, Instant expires) {
        return database.insert("insert into guest_ask (ask_hash, asked_at, expires_at) values (?, ?, ?)", hash, now, expires);
    }

    boolean isOpen(long ask, Instant now) {
        return !database.rows("select 1 from guest_ask where id = ? and expires_at > ? and proven_at is null", row -> 1, ask, now).isEmpty();
    }

    /** Whether one more code may be tried; that it was is kept, whatever comes of it. */
    boolean tryCode(byte[] askHash, int most, Instant now) {
        return database.update("update guest_ask set tries = tries + 1 where ask_hash = ? and tries < ? and expires_at > ? and proven_at is null",
                askHash, most, now) == 1;
    }

    Optional<Integer> tries(byte[] askHash) {
        return database.rows("select tries from guest_ask where ask_hash = ?", row -> row.getInt(1), askHash).stream().findFirst();
    }

    Optional<Link> byCode(byte[] askHash, byte[] codeHash) {
        return database.rows(LINK + "ask_id = (select id from guest_ask where ask_hash = ?) and code_hash = ?", GuestRows::link, askHash, codeHash)
                .stream().findFirst();
    }

    Optional<Link> byToken(byte[] hash) {
        return database.rows(LINK + "token_hash = ?", GuestRows::link, (Object) hash).stream().findFirst();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getLong(1), Subject.parse(row.getString(2)).orElseThrow(), row.getLong(3), Statements.instant(row, 4),
                Statements.instant(row, 5), row.getInt(6), row.getObject(7) != null, row.getObject(8) != null);
    }

    void addProof(byte[] token, Subject subject, long ask, byte[] code, Instant now, Instant expires) {
        database.update("""
                insert into guest_link (kind, token_hash, subject, ask_id, code_hash, made_at, expires_at, whole_until)
                values ('PROOF', ?, ?, ?, ?, ?, ?, ?)""", token, subject.ref(), ask, code, now, expires, expires);
    }

    void addLink(byte[] token, Subject subject, Instant now, Instant expires, Instant wholeUntil) {
        database.update("""
                insert into guest_link (kind, token_hash, subject, made_at, expires_at, whole_until)
                values ('MAIL', ?, ?, ?, ?, ?)""", token, subject.ref(), now, expires, wholeUntil);
    }

    /** Whether this proof was the one that used its ask up: of two at once one is. */
    boolean use(Link proof, Instant now) {
        return database.update("update guest_ask set proven_at = ? where id = ? and proven_at is null", now, proof.ask) == 1
                && database.update("update guest_link set used_at = ? where ask_id = ? and used_at is null", now, proof.ask) > 0;
    }

    /** Whether one more browser may use a link. */
    boolean countBrowser(long link, int most) {
        return database.update("update guest_link set browsers = browsers + 1 where id = ? and browsers < ? and revoked_at is null", link, most) == 1;
    }

    /** What a browser may see goes along to its new name. */
    void rename(byte[] session, byte[] fresh, Instant now) {
        database.update("update guest_session set session_hash = ? where session_hash = ? and expires_at > ?", fresh, session, now);
    }

    void grant(byte[] session, Subject subject, Instant wholeUntil, Instant expires, Long unseenLink) {
        database.update("""
                insert into guest_session (session_hash, subject, whole_until, expires_at, unseen_link) values (?, ?, ?, ?, ?)
                on duplicate key update whole_until = greatest(whole_until, values(whole_until)), expires_at = greatest(expires_at, values(expires_at))""",
                session, subject.ref(), wholeUntil, expires, unseenLink);
    }

    Optional<Session> session(byte[] session, Subject subject, Instant now) {
        return database.rows("select whole_until, unseen_link from guest_session where session_hash = ? and subject = ? and expires_at > ?",
                row -> new Session(Statements.instant(row, 1), Optional.ofNullable(row.getObject(2, Long.class))), session, subject.ref(), now)
                .stream().findFirst();
    }

    void seen(byte[] session, Subject subject) {
        database.update("update guest_session set unseen_link = null where session_hash = ? and subject = ?", session, subject.ref());
    }

    void end(byte[] session, Subject subject) {
        database.update("delete from guest_session where session_hash = ? and subject = ?", session, subject.ref());
    }

    void revoke(Subject subject, Instant now) {
        database.update("update guest_link set revoked_at = ? where subject = ? and revoked_at is null", now, subject.ref());
        database.update("delete from guest_session where subject = ?", subject.ref());
    }

    /** Forgets what nobody can use any more; links stay a while, to be told apart from what never was. */
    void forget(Instant now, Instant links) {
        database.update("delete from guest_ask where expires_at < ? limit 10000", links);
        database.update("delete from guest_link where expires_at < ? limit 10000", links);
        database.update("delete from guest_session where expires_at < ? limit 10000", now);
        database.update("delete from guest_limit where free_at < ? limit 10000", now);
    }
}
