package dragoman.cast;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What the database server has done so far, whoever asked it. */
public final class ServerWork {

    /** How many statements of each kind. */
    public static final String STATEMENTS = "Com\\_%";
    /** How many rows it has touched. */
    public static final String ROWS = "Handler\\_%";

    private static final Duration A_LOOK = Duration.ofMillis(50);

    private final DataSource database;
    private final String asked;

    public ServerWork(DataSource database, String... kinds) {
        this.database = database;
        this.asked = Arrays.stream(kinds).map(kind -> "variable_name like '" + kind + "'").collect(Collectors.joining(" or ", "show global status where ", ""));
    }

    /** Counts by name in capitals; the two databases write them differently. */
    public Map<String, Long> sofar() {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(asked)) {
            var counts = new TreeMap<String, Long>();
            while (rows.next()) {
                counts.put(rows.getString(1).toUpperCase(Locale.ROOT), rows.getLong(2));
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has been done since; without what has not. */
    public Map<String, Long> since(Map<String, Long> before) {
        var after = sofar();
        after.replaceAll((name, count) -> count - before.getOrDefault(name, 0L));
        after.values().removeIf(count -> count == 0);
        return after;
    }

    /** A job that has begun goes on when the scheduler pauses: until two looks show nothing but themselves. */
    public void awaitNobodyElse() {
        Patience.until("no job works", () -> looked().equals(looked()) && looked().get("COM_COMMIT") == null);
    }

    private Map<String, Long> looked() {
        var before = sofar();
        LockSupport.parkNanos(A_LOOK.toNanos());
        return since(before);
    }
}
