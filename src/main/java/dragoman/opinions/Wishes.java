package dragoman.opinions;

import dragoman.opinions.Opinions.Answer;
import dragoman.opinions.Opinions.Wanted;
import dragoman.opinions.Roll.Column;
import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;

/** How often readers asked for an article in their language. */
@ApplicationScoped
public class Wishes {

    static final Roll MOST_FIRST = new Roll("wishes, market, language, article, " + Scope.DAY, "translation_wish", "last_at >= :since", "",
            List.of(Column.most("wishes"), Column.of("market"), Column.of("language"), Column.number("article")));

    private final EntityManager database;

    Wishes(EntityManager database) {
        this.database = database;
    }

    /** Counts one more; in one statement, so that two readers at once are two wishes. */
    public void count(int article, Visit visit) {
        database.createNativeQuery("""
                insert into translation_wish (article, market, locale, wishes, last_at) values (?1, ?2, ?3, 1, ?4)
                on duplicate key update wishes = wishes + 1, last_at = ?4""")
                .setParameter(1, article)
                .setParameter(2, visit.market().key())
                .setParameter(3, visit.locale().id())
                .setParameter(4, Timestamp.from(visit.now()))
                .executeUpdate();
    }

    /** How many there are for an article in a locale, over all markets. */
    public long of(int article, String locale) {
        var sum = database.createNativeQuery("select coalesce(sum(wishes), 0) from translation_wish where article = ?1 and locale = ?2")
                .setParameter(1, article)
                .setParameter(2, locale)
                .getSingleResult();
        return ((Number) sum).longValue();
    }

    /** What is wanted, most first. */
    Answer<Wanted> list(Scope scope) {
        return MOST_FIRST.read(scope, scope.since().atStartOfDay(), database, row -> {
            int article = ((Number) row[3]).intValue();
            return new Wanted((String) row[1], Scope.tag(row[2]), article, scope.title(article), ((Number) row[0]).longValue(), Scope.day(row[4]));
        });
    }
}
