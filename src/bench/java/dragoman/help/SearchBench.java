package dragoman.help;

import dragoman.formats.Messages;
import dragoman.market.MarketFiles;
import dragoman.market.Markets;
import dragoman.texts.BenchEdition;
import dragoman.texts.Edition;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * How long the index of a folder takes, and what it keeps; then the CPU of one thread for a question that nobody asked
 * before, of the tests' tables, by language: the hits alone, and the whole answer with its texts and snippets.
 */
public final class SearchBench {

    private static final Path TABLES = Path.of("src", "test", "resources", "dragoman", "help", "queries");
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 3;
    /** What is no question of a table, but is asked of every service. */
    private static final Map<String, String> BAD = Map.of(
            "10,000 characters", "refund ".repeat(1_429), "10,000 letters", "a".repeat(10_000), "stop words", "the of and to in is",
            "emoji", "🎁📦🎁📦🎁📦", "syntax of Lucene", "title:refnud~2 AND (NOT * OR \"x\"~9 [a TO b] /.*/ +-&&||!{}",
            "mixed scripts", "refund 返品 החזר คืนเงิน 반품", "bidi", "\u202Erefund\u202C \u2067x\u2069");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What somebody asks somewhere. */
    private record Asked(String locale, String words, Visit visit) {}

    private SearchBench() {}

    public static void main(String[] args) throws IOException {
        var edition = BenchEdition.of(Path.of(args[0]));
        index(edition);
        var asked = asked(edition);
        for (boolean unfinished : new boolean[] {true, false}) {
            System.out.printf("%n| %s | questions | CPU ms: hits | answer | slowest |%n|---|---|---|---|---|%n", unfinished ? "suggestions" : "pages");
            for (int round = 0; round < WARM_UP; round++) {
                measure(asked, unfinished, round);
            }
            measure(asked, unfinished, WARM_UP).forEach((place, times) -> System.out.println(times.row(place)));
        }
        System.out.printf("%n| bad questions, page | CPU ms |%n|---|---|%n");
        bad(edition);
    }

    private static void index(Edition edition) {
        var runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long start = System.nanoTime();
        var index = HelpIndex.of(edition);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        long kept = runtime.totalMemory() - runtime.freeMemory() - before;
        System.out.printf(Locale.ROOT, "%d texts indexed in %.1f s, %d MB kept%n", index.size(), seconds, kept / 1_000_000);
    }

    private static final class Times {

        private int questions;
        private double hits;
        private double answers;
        private double slowest;
        private String slow = "";

        private void add(String words, double hit, double answer) {
            questions++;
            hits += hit;
            answers += answer;
            if (answer > slowest) {
                slowest = answer;
                slow = words;
            }
        }

        private String row(String place) {
            return String.format(Locale.ROOT, "| %s | %d | %.2f | %.2f | %.1f: %s |", place, questions, hits / questions, answers / questions, slowest, slow);
        }
    }

    // A number makes each question one that nobody asked before; texts that were shown are kept, as in the service.
    private static Map<String, Times> measure(List<Asked> asked, boolean unfinished, int round) {
        var times = new TreeMap<String, Times>();
        var answers = answers();
        asked.forEach(one -> ask(answers, one.words, one, unfinished));
        for (int turn = 0; turn < ROUNDS; turn++) {
            for (var one : asked) {
                var words = one.words + " " + (round * ROUNDS + turn + 1);
                double hit = milliseconds(() -> {
                    var index = HelpIndex.of(one.visit.edition());
                    return unfinished ? index.suggest(words, one.visit.chain(), 12) : index.find(words, one.visit.chain(), 20);
                });
                double answer = milliseconds(() -> ask(answers, words, one, unfinished));
                times.computeIfAbsent(one.locale, l -> new Times()).add(words, hit, answer);
                times.computeIfAbsent("| all", l -> new Times()).add(words, hit, answer);
            }
        }
        return times;
    }

    private static void bad(Edition edition) {
        var visit = visit(markets(), edition, "us", "en");
        BAD.forEach((name, words) -> {
            var times = new ArrayList<Double>();
            for (int i = 0; i < 50; i++) {
                times.add(milliseconds(() -> answers().to(words, visit)));
            }
            Collections.sort(times);
            System.out.printf(Locale.ROOT, "| %s | %.2f |%n", name, times.get(times.size() / 2));
        });
    }

    private static Object ask(Answers answers, String words, Asked one, boolean unfinished) {
        return unfinished ? answers.toBeginning(words, one.visit) : answers.to(words, one.visit);
    }

    private static double milliseconds(java.util.function.Supplier<Object> work) {
        long before = THREADS.getCurrentThreadCpuTime();
        if (work.get() == null) {
            throw new IllegalStateException("nothing was answered");
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static List<Asked> asked(Edition edition) throws IOException {
        var markets = markets();
        var asked = new ArrayList<Asked>();
        try (var files = Files.list(TABLES)) {
            for (var file : files.sorted().toList()) {
                var locale = file.getFileName().toString().replace(".txt", "");
                var visit = visit(markets, edition, locale.substring(locale.lastIndexOf('_') + 1).toLowerCase(Locale.ROOT), locale.substring(0, locale.lastIndexOf('_')).replace('_', '-'));
                Files.readAllLines(file).stream().filter(line -> line.contains("|") && !line.startsWith("#"))
                        .forEach(line -> asked.add(new Asked(locale, line.substring(0, line.indexOf('|')).strip(), visit)));
            }
        }
        Collections.shuffle(asked, new Random(42));
        return asked;
    }

    private static Markets markets() {
        return MarketFiles.read(Path.of("i18n"), language -> new MarketFiles.Coverage(0, 1)).markets().orElseThrow();
    }

    private static Visit visit(Markets markets, Edition edition, String key, String tag) {
        var market = markets.find(key).orElseThrow();
        var language = market.language(tag).orElseThrow();
        return new Visit(market, markets.desk(market), language, market.currency(), market.zone(), edition,
                market.chain(language, TextFolder.SOURCE), "/search", Instant.parse("2026-11-21T12:00:00Z"), new Messages(20_000));
    }

    /** As in the service, with nothing kept. */
    private static Answers answers() {
        var config = Proxy.newProxyInstance(SearchBench.class.getClassLoader(), new Class<?>[] {WebConfig.class},
                (proxy, method, values) -> method.getName().equals("shop") ? "Lantern & Loom" : null);
        return new Answers(new Articles((WebConfig) config));
    }
}
