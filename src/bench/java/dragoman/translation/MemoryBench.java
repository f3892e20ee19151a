package dragoman.translation;

import dragoman.database.EmbeddedDatabase;
import dragoman.i18n.LocaleId;
import dragoman.sql.BenchStatements;
import dragoman.sql.Statements;
import dragoman.terms.Glossaries;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What is like a segment, looked for in a memory of so many: {@code MemoryBench DATA SEGMENTS LOOKUPS}. Segments are six to
 * eighteen words, the frequent ones often (Zipf); each that is asked for is one of them with a word replaced, and must be found.
 */
public final class MemoryBench {

    private static final LocaleId FROM = LocaleId.of("en");
    private static final LocaleId TO = LocaleId.of("pl");
    private static final String DRAWER = "en>pl";
    private static final int WORDS = 8_000;
    private static final int BATCH = 500;
    private static final int WARM = 500;

    private final Statements statements;
    private final Random random = new Random(11);
    private final List<String> words = new ArrayList<>();

    private MemoryBench(Statements statements) {
        this.statements = statements;
        for (int i = 0; i < WORDS; i++) {
            var word = new StringBuilder();
            for (int length = 2 + random.nextInt(9); length > 0; length--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
    }

    public static void main(String... args) throws SQLException {
        var statements = BenchStatements.of(new EmbeddedDatabase(Path.of(args[0])).join().asConfig());
        var bench = new MemoryBench(statements);
        bench.fill(Integer.parseInt(args[1]));
        bench.look(new Memory(statements, Glossaries.none(), usual(), Clock.systemUTC()), Integer.parseInt(args[2]));
    }

    // What it asks of the settings, each as it is where nobody sets it.
    private static TranslationConfig usual() {
        return (TranslationConfig) Proxy.newProxyInstance(MemoryBench.class.getClassLoader(), new Class<?>[] {TranslationConfig.class}, (config, method, arguments) -> {
            var usual = method.getAnnotation(WithDefault.class).value();
            return method.getReturnType() == int.class ? (Object) Integer.valueOf(usual) : usual;
        });
    }

    private void fill(int wanted) {
        int there = statements.rows("select count(*) from translation_memory where drawer = ?", row -> row.getInt(1), DRAWER).get(0);
        for (; there < wanted; there += BATCH) {
            write();
        }
    }

    // As Memory keeps them, many at once.
    private void write() {
        long before = statements.rows("select coalesce(max(id), 0) from translation_memory", row -> row.getLong(1)).get(0);
        var values = new ArrayList<Object>();
        for (int i = 0; i < BATCH; i++) {
            var text = segment();
            values.addAll(List.of(DRAWER, text + before + i, text, "Tak: " + text));
        }
        statements.update("insert ignore into translation_memory (drawer, hash, source, target, origin, made_at) values "
                + String.join(", ", Collections.nCopies(BATCH, "(?, unhex(sha2(?, 256)), ?, ?, 'HUMAN', utc_timestamp(3))")), values.toArray());
        var keys = new ArrayList<Object>();
        statements.rows("select id, source from translation_memory where id > ? order by id", row -> List.of(row.getLong(1), row.getString(2)), before).forEach(row -> {
            for (long key : Nearness.keys(DRAWER, (String) row.get(1))) {
                keys.add(key);
                keys.add(row.get(0));
            }
        });
        statements.update("insert ignore into translation_memory_key (near, memory_id) values " + String.join(", ", Collections.nCopies(keys.size() / 2, "(?, ?)")), keys.toArray());
    }

    private void look(Memory memory, int lookups) {
        var sources = statements.rows("select source from translation_memory where drawer = ? order by hash limit ?", row -> row.getString(1), DRAWER, lookups + WARM);
        var times = new long[sources.size()];
        int found = 0;
        for (int i = 0; i < times.length; i++) {
            var asked = changed(sources.get(i));
            long began = System.nanoTime();
            var suggestions = memory.suggest(asked, FROM, TO, List.of());
            times[i] = System.nanoTime() - began;
            var source = sources.get(i);
            found += i >= WARM && suggestions.stream().anyMatch(suggestion -> suggestion.source().equals(source)) ? 1 : 0;
        }
        var warm = Arrays.copyOfRange(times, WARM, times.length);
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "| like one of %d segments: lookups, found, p50, p99, slowest ms | %d | %.1f %% | %.1f | %.1f | %.1f |%n",
                statements.rows("select count(*) from translation_memory", row -> row.getLong(1)).get(0), warm.length, 100.0 * found / warm.length,
                warm[warm.length / 2] / 1e6, warm[warm.length * 99 / 100] / 1e6, warm[warm.length - 1] / 1e6);
    }

    private String segment() {
        var text = new StringBuilder();
        for (int length = 6 + random.nextInt(13); length > 0; length--) {
            text.append(text.isEmpty() ? "" : " ").append(word());
        }
        return text.append('.').toString();
    }

    private String word() {
        return words.get((int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1));
    }

    private String changed(String source) {
        var parts = source.split(" ");
        parts[random.nextInt(parts.length - 1)] = words.get(random.nextInt(WORDS));
        return String.join(" ", parts);
    }
}
