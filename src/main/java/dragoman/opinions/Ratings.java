package dragoman.opinions;

import dragoman.opinions.Opinions.Answer;
import dragoman.opinions.Opinions.Rated;
import dragoman.opinions.Rating.Reason;
import dragoman.opinions.Roll.Column;
import dragoman.web.Visit;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What readers said of articles: each rating, and beside it the count of its day. */
@ApplicationScoped
public class Ratings implements PanacheRepository<Rating> {

    /** Where the reasons begin in a row, in the order of their enum. */
    private static final int REASONS = 5;

    static final Roll BY_ARTICLE = new Roll(
            "market, language, article, " + sum(Rating.HELPFUL) + ", sum(ratings), " + Arrays.stream(Reason.values())
                    .map(reason -> sum(reason.name())).collect(Collectors.joining(", ")),
            "rating_count", "day >= :since", " group by market, language, article",
            List.of(Column.of("market"), Column.of("language"), Column.number("article")));

    /** Keeps a rating and counts it, or neither. */
    public void add(Rating rating, Visit visit) {
        persist(rating);
        getEntityManager().createNativeQuery("""
                insert into rating_count (market, language, article, day, answer, ratings) values (?1, ?2, ?3, ?4, ?5, 1)
                on duplicate key update ratings = ratings + 1""")
                .setParameter(1, visit.market().key())
                .setParameter(2, visit.language().id())
                .setParameter(3, rating.article())
                .setParameter(4, LocalDate.ofInstant(visit.now(), ZoneOffset.UTC))
                .setParameter(5, rating.answer())
                .executeUpdate();
    }

    /** The newest ratings of an article in a locale. */
    public List<Rating> latest(int article, String locale, int most) {
        return find("article = ?1 and locale = ?2", Sort.descending("id"), article, locale).page(0, most).list();
    }

    /** The counts of each article in each market's languages. */
    Answer<Rated> list(Scope scope) {
        return BY_ARTICLE.read(scope, scope.since(), getEntityManager(), row -> rated(row, scope));
    }

    private static Rated rated(Object[] row, Scope scope) {
        int article = ((Number) row[2]).intValue();
        long helpful = number(row[3]);
        return new Rated((String) row[0], Scope.tag(row[1]), article, scope.title(article), helpful, number(row[4]) - helpful, reasons(row));
    }

    private static Map<String, Long> reasons(Object[] row) {
        var reasons = new LinkedHashMap<String, Long>();
        for (var reason : Reason.values()) {
            reasons.put(reason.name(), number(row[REASONS + reason.ordinal()]));
        }
        return reasons;
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    private static String sum(String answer) {
        return "sum(case when answer = '" + answer + "' then ratings else 0 end)";
    }
}
