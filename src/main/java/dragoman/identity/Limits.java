package dragoman.identity;

import dragoman.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How often somebody may do something, counted for all nodes together. The tables know neither addresses nor people: keys
 * are HMACs.
 */
@ApplicationScoped
public class Limits {

    /**
     * So many at once, then one more each while.
     *
     * @param name of what is limited, part of the key
     */
    public record Limit(String name, int burst, Duration every) {

        /** How far ahead of now the last one may have reached. */
        private Duration reach() {
            return every.multipliedBy(burst - 1L);
        }
    }

    /** One use of a limit by somebody. */
    public record Use(Limit limit, String who) {}

    private final Statements database;
    private final Clock clock;
    private final Secrets.Key key;

    Limits(Statements database, Secrets secrets, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.key = secrets.keys("limit").get(0);
    }

    /**
     * Takes one of each, or none where one of them is used up: who is stopped at one does not use up the others, which may
     * be somebody else's. Empty where all were free, else when they will be.
     */
    @Transactional
    public Optional<Instant> take(List<Use> uses) {
        var now = clock.instant();
        // In one order for everybody, so that no two wait for each other.
        var keys = new ArrayList<>(uses.stream().map(this::hash).toList());
        var sorted = new ArrayList<>(keys);
        sorted.sort(Arrays::compareUnsigned);
        var free = lock(sorted, now);
        var refused = new ArrayList<Instant>();
        var taken = new HashMap<Integer, Instant>();
        for (int i = 0; i < keys.size(); i++) {
            var limit = uses.get(i).limit();
            var at = free.get(name(keys.get(i)));
            if (at.isAfter(now.plus(limit.reach()))) {
                refused.add(at.minus(limit.reach()));
            }
            taken.put(i, (at.isAfter(now) ? at : now).plus(limit.every()));
        }
        if (refused.isEmpty()) {
            write(keys, taken);
        }
        return refused.stream().max(Instant::compareTo);
    }

    /** A name of somebody that nobody can read back: for rows that must not name people. */
    public byte[] hash(String purpose, String who) {
        return key.mac((purpose + "\n" + who).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hash(Use use) {
        return hash("limit " + use.limit().name(), use.who());
    }

    private Map<String, Instant> lock(List<byte[]> keys, Instant now) {
        var values = new ArrayList<Object>();
        keys.forEach(hash -> Collections.addAll(values, hash, now));
        database.update("insert into guest_limit (key_hash, free_at) values " + places("(?, ?)", keys.size())
                + " on duplicate key update free_at = free_at", values.toArray());
        return database.rows("select key_hash, free_at from guest_limit where key_hash in (" + places("?", keys.size()) + ") for update",
                row -> Map.entry(name(row.getBytes(1)), Statements.instant(row, 2)), keys.toArray())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void write(List<byte[]> keys, Map<Integer, Instant> taken) {
        var values = new ArrayList<Object>();
        for (int i = 0; i < keys.size(); i++) {
            Collections.addAll(values, keys.get(i), taken.get(i));
        }
        database.update("insert into guest_limit (key_hash, free_at) values " + places("(?, ?)", keys.size())
                + " on duplicate key update free_at = values(free_at)", values.toArray());
    }

    private static String name(byte[] hash) {
        return Secrets.base64(hash);
    }

    private static String places(String one, int count) {
        return String.join(", ", Collections.nCopies(count, one));
    }
}
