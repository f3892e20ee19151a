package dragoman.opinions;

import dragoman.opinions.Opinions.Answer;
import dragoman.opinions.Opinions.Missed;
import dragoman.opinions.Roll.Column;
import dragoman.i18n.Beginning;
import dragoman.i18n.Folding;
import dragoman.web.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Questions that found nothing, counted by market, language and words. What may name a person is not kept: a word with
 * the sign of a mail address stands as "…", and so does every word with a digit where there are digits enough for a
 * number of an order, a card or a telephone, however they are grouped.
 */
@ApplicationScoped
public class EmptySearches {

    private static final int LONGEST = 100;
    /** Digits that may be somebody's number. */
    private static final int NUMBER = 4;
    /** Characters that are looked at: nobody types more to find something. */
    private static final int READ = 1_000;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static final Roll MOST_FIRST = new Roll("searches, market, language, words, " + Scope.DAY, "empty_search", "last_at >= :since", "",
            List.of(Column.most("searches"), Column.of("market"), Column.of("language"), Column.of("words")));

    private final EntityManager database;
    private final ManagedExecutor workers;

    EmptySearches(EntityManager database, ManagedExecutor workers) {
        this.database = database;
        this.workers = workers;
    }

    /** Counts one more, after the reader has the answer. */
    public void count(String typed, Visit visit) {
        var words = words(typed);
        if (!words.isEmpty()) {
            workers.execute(() -> QuarkusTransaction.requiringNew().run(() -> insert(words, visit)));
        }
    }

    /** The words as they are counted: case, width and marks are one. */
    static String words(String typed) {
        // Folded first: a sign of another width is a sign.
        var folded = Folding.fold(Beginning.of(typed, READ)).strip();
        boolean number = folded.codePoints().filter(Character::isDigit).limit(NUMBER).count() == NUMBER;
        var kept = SPACES.splitAsStream(folded).map(word -> isPersonal(word, number) ? "…" : word).collect(Collectors.joining(" "));
        return Beginning.of(kept, LONGEST);
    }

    private static boolean isPersonal(String word, boolean number) {
        return word.indexOf('@') >= 0 || number && word.codePoints().anyMatch(Character::isDigit);
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

    /** What was missed, most first. */
    Answer<Missed> list(Scope scope) {
        return MOST_FIRST.read(scope, scope.since().atStartOfDay(), database, row -> new Missed(
                (String) row[1], Scope.tag(row[2]), (String) row[3], ((Number) row[0]).longValue(), Scope.day(row[4])));
    }
}
