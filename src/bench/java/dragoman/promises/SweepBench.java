package dragoman.promises;

import dragoman.database.EmbeddedDatabase;
import dragoman.sql.BenchStatements;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * The sweep over what is owed: {@code SweepBench DATA}. Once where nothing is due, as nearly every time, and once where
 * all of it has become due in one moment.
 */
public final class SweepBench {

    private static final int BATCH = 1000;
    private static final Duration ALARM = Duration.ofHours(18);

    private SweepBench() {}

    public static void main(String... args) throws SQLException {
        var database = BenchStatements.of(new EmbeddedDatabase(Path.of(args[0])).join().asConfig());
        var promises = new Promises(new PromiseRows(database), Clock.systemUTC());
        long open = database.rows("select count(*) from promise where state = 'OPEN'", row -> row.getLong(1)).get(0);
        database.update("update promise set chased = 0, alarmed = false, due_at = date_add(utc_timestamp(3), interval 20 day), latest_at = date_add(utc_timestamp(3), interval 20 day)"
                + " where state = 'OPEN'");
        for (int i = 0; i < 200; i++) {
            promises.chase(Duration.ofHours(2), ALARM, BATCH);
        }
        tell("nothing due", open, promises);
        database.update("update promise set due_at = utc_timestamp(3), latest_at = utc_timestamp(3) where state = 'OPEN'");
        tell("all overdue at once", open, promises);
    }

    private static void tell(String what, long open, Promises promises) {
        long began = System.nanoTime();
        long told = 0;
        int round = BATCH;
        while (round >= BATCH) {
            round = promises.chase(Duration.ofHours(2), ALARM, BATCH).size();
            told += round;
        }
        System.out.printf(Locale.ROOT, "| sweep over %d open promises, %s: told of, ms | %d, %.1f |%n", open, what, told, (System.nanoTime() - began) / 1e6);
    }
}
