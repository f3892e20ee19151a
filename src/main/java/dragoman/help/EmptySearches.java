package dragoman.help;

import dragoman.i18n.Folding;
import dragoman.web.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.regex.Pattern;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Questions that found nothing, counted by market, language and words. What may name a person is not kept: words with
 * a sign or a number of an address or an order in them stand as "…".
 */
@ApplicationScoped
class EmptySearches {

    private static final int LONGEST = 100;
    private static final Pattern PERSONAL = Pattern.compile("\\S*(?:@|\\p{Nd}{4})\\S*");

    private final EntityManager database;
    private final ManagedExecutor workers;

    EmptySearches(EntityManager database, ManagedExecutor workers) {
        this.database = database;
        this.workers = workers;
    }

    /** Counts one more, after the reader has the answer. */
    void count(String typed, Visit visit) {
        var words = words(typed);
        if (!words.isEmpty()) {
            workers.execute(() -> QuarkusTransaction.requiringNew().run(() -> insert(words, visit)));
        }
    }

    /** The words as they are counted: case, width and marks are one. */
    static String words(String typed) {
        var folded = Folding.fold(PERSONAL.matcher(typed).replaceAll("…")).strip().replaceAll("\\s+", " ");
        return Typed.shortened(folded, LONGEST);
    }

    private void insert(String words, Visit visit) {
        database.createNativeQuery("""
                insert into empty_search (market, language, words, searches, last_at) values (?1, ?2, ?3, 1, ?4)
                on duplicate key update searches = searches + 1, last_at = ?4""")
                .setParameter(1, visit.market().key())
                .setParameter(2, visit.language().id())
                .setParameter(3, words)
                .setParameter(4, Timestamp.from(visit.now()))
                .executeUpdate();
    }
}
