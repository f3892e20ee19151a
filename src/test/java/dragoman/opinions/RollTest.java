package dragoman.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However much readers have told, a part of a list is read along a key and nothing is sorted. */
@QuarkusTest
@Tag("database")
class RollTest {

    private static final int PART = 50;

    @Inject
    OpinionTables tables;

    @BeforeEach
    void readersHaveToldMuch() {
        tables.empty();
        var many = "select market, language, number from (select 'ch' as market union all select 'jp' union all select 'pl' union all select 'us') m, "
                + "(select 'de' as language union all select 'en' union all select 'ja') l, "
                + "(with recursive n (number) as (select 1 union all select number + 1 from n where number < 500) select number from n) n";
        tables.run("insert into rating_count select market, language, number, utc_date(), 'HELPFUL', 1 from (" + many + ") t");
        // Long ago the same, more often.
        tables.run("insert into rating_count select market, language, number, '2020-02-02', 'WRONG', 100 from (" + many + ") t");
        tables.run("insert into translation_wish (article, market, locale, wishes, last_at)"
                + " select number, market, concat(language, '_', upper(market)), number % 20, utc_timestamp() from (" + many + ") t");
        tables.run("insert into empty_search select market, language, concat('word ', number), number % 20, utc_timestamp() from (" + many + ") t");
        tables.run("analyze table rating_count, translation_wish, empty_search");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "jp, ''", "'', en", "jp, en"})
    void aPartTouchesHardlyMoreRowsThanItHas(String market, String language) {
        var scope = new Scope(word(market), word(language), LocalDate.EPOCH, "", PART, null);
        for (boolean further : new boolean[] {false, true}) {
            assertThat(tables.touches(sql(Ratings.BY_ARTICLE, scope, further, "'jp'", "'en'", "250"))).as("two days of ratings").isBetween(2L * PART, 2L * PART + 10);
            assertThat(tables.touches(sql(Wishes.MOST_FIRST, scope, further, "10", "'jp'", "'en'", "250"))).as("wishes").isBetween((long) PART, PART + 10L);
            assertThat(tables.touches(sql(EmptySearches.MOST_FIRST, scope, further, "10", "'jp'", "'en'", "'word 250'"))).as("searches").isBetween((long) PART, PART + 10L);
        }
    }

    private static String sql(Roll roll, Scope scope, boolean further, String... after) {
        var sql = roll.sql(scope, further).replace(":since", "'1970-01-01'");
        sql = sql.replace(":market", "'" + scope.market().orElse("") + "'").replace(":language", "'" + scope.language().orElse("") + "'");
        for (int i = 0; i < after.length; i++) {
            sql = sql.replace(":after" + i, after[i]);
        }
        return sql + " limit " + PART;
    }

    private static Optional<String> word(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
