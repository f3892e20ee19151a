package dragoman.bulk;

import dragoman.i18n.Beginning;
import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Files that somebody brought and has not settled: each its owner’s alone, for a day. */
@Singleton
class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    private final Statements database;
    private final Clock clock;

    Uploads(Statements database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a file; its number. */
    @Transactional
    long keep(LocaleId locale, String name, byte[] bytes, long account) {
        var now = clock.instant();
        database.update("delete from text_upload where at < ?", now.minus(KEPT));
        return database.insert("insert into text_upload (account, locale, name, content, at) values (?, ?, ?, ?, ?)",
                account, locale.id(), Beginning.of(name, LONGEST_NAME), bytes, now);
    }

    Optional<Upload> find(long id, long account) {
        return database.rows("select id, locale, name, content from text_upload where id = ? and account = ? and at >= ?",
                row -> new Upload(row.getLong(1), LocaleId.of(row.getString(2)), row.getString(3), row.getBytes(4)), id, account, clock.instant().minus(KEPT)).stream().findFirst();
    }

    /** It is settled. */
    @Transactional
    void forget(long id, long account) {
        database.update("delete from text_upload where id = ? and account = ?", id, account);
    }
}
