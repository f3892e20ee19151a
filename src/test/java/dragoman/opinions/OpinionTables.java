package dragoman.opinions;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The tables of what readers tell, emptied and filled by tests. */
@Singleton
public class OpinionTables {

    private final AgroalDataSource database;
    private final Clock clock;

    OpinionTables(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void empty() {
        run("delete from article_rating");
        run("delete from rating_count");
        run("delete from translation_wish");
        run("delete from empty_search");
    }

    /** Ratings of an article, so many days ago. */
    public void rated(String market, String language, int article, String answer, long ratings, int daysAgo) {
        run("insert into rating_count (market, language, article, day, answer, ratings) values (?, ?, ?, date(?), ?, ?)",
                market, language, article, daysAgo(daysAgo), answer, ratings);
    }

    /** Wishes for an article, the last of them so many days ago. */
    public void wanted(String market, String locale, int article, long wishes, int daysAgo) {
        run("insert into translation_wish (article, market, locale, wishes, last_at) values (?, ?, ?, ?, ?)", article, market, locale, wishes, daysAgo(daysAgo));
    }

    /** Searches in vain, the last of them so many days ago. */
    public void missed(String market, String language, String words, long searches, int daysAgo) {
        run("insert into empty_search (market, language, words, searches, last_at) values (?, ?, ?, ?, ?)", market, language, words, searches, daysAgo(daysAgo));
    }

    public void run(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of a query, their columns parted by a space. */
    List<String> rows(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                found.add(String.join(" ", row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows the server touches, in tables and keys, to answer a query. */
    long touches(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            long before = touched(statement);
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
            // What the question itself touches.
            long after = touched(statement);
            return after - before - (touched(statement) - after);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long touched(Statement statement) throws SQLException {
        long sum = 0;
        try (var rows = statement.executeQuery("show session status like 'Handler_read%'")) {
            while (rows.next()) {
                sum += rows.getLong(2);
            }
        }
        return sum;
    }

    private Timestamp daysAgo(int days) {
        return Timestamp.from(clock.instant().minus(Duration.ofDays(days)));
    }
}
