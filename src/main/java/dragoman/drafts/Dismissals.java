package dragoman.drafts;

import dragoman.checks.Checks;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Findings of which somebody has said that they are none. The word holds for these very texts: another text asks anew. */
@Singleton
class Dismissals {

    private final Statements database;
    private final Clock clock;

    Dismissals(Statements database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whoever says it first has said it. */
    @Transactional
    void add(Target target, String source, String text, String check, String why, long account) {
        database.update("insert ignore into check_dismissal (hash, unit, locale, check_name, why, account, at, icu, cldr) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                hash(source, text, check), target.unit(), target.locale().id(), check, why, account, clock.instant(),
                Checks.versions().icu(), Checks.versions().cldr());
    }

    /** Takes the word back. */
    @Transactional
    void remove(String source, String text, String check) {
        database.update("delete from check_dismissal where hash = ?", (Object) hash(source, text, check));
    }

    /** What was said of some checks of a text, by check. */
    Map<String, Dismissal> of(String source, String text, Collection<String> checks) {
        var hashes = new HashMap<ByteBuffer, String>();
        checks.forEach(check -> hashes.put(ByteBuffer.wrap(hash(source, text, check)), check));
        var found = new HashMap<String, Dismissal>();
        if (!hashes.isEmpty()) {
            database.rows("select check_name, why, account, at from check_dismissal where hash in (" + "?, ".repeat(hashes.size() - 1) + "?)",
                    row -> new Dismissal(row.getString(1), row.getString(2), row.getLong(3), Statements.instant(row, 4)),
                    hashes.keySet().stream().map(ByteBuffer::array).toArray()).forEach(said -> found.put(said.check(), said));
        }
        return found;
    }

    static byte[] hash(String source, String text, String check) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            // The lengths part the texts: no other pair reads the same one after the other.
            return sha.digest((check + "\n" + source.length() + "\n" + text.length() + "\n" + source + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
