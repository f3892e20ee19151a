package dragoman.texts;

import dragoman.database.EmbeddedDatabase;
import dragoman.sql.BenchStatements;
import dragoman.sql.Statements;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Publishes again and again while pages of two nodes are read at a steady rate: {@code ReleaseBench DATA URL URL PUBLISHES RATE}.
 * A request's time counts from when it was due; a release's from when it was asked for until both nodes serve it.
 */
public final class ReleaseBench {

    private static final int CONNECTIONS = 16;
    private static final List<String> PAGES = List.of("/pl/pl/help", "/ch/de/help", "/jp/ja/help", "/sa/ar/help", "/br/pt/help/1", "/pl/pl/help/4", "/us/en/help/7", "/pl/pl/faq", "/fr/fr/help/2");
    private static final List<String> UNITS = List.of("phrase:help.question", "phrase:help.door.ask");
    private static final List<String> TEXTS = List.of("W czym możemy Ci pomóc, %s?", "Napisz do nas, %s");
    private static final String SYLLABLES = "adelobincaru";
    /** Seconds of reading before the first release, and between two. */
    private static final int WARMING = Integer.getInteger("warm", 90);
    private static final int BETWEEN = 3;
    /** Of an answer that is not redirected. */
    private static final Duration SLOWEST = Duration.ofSeconds(30);

    /** @param due and {@code took} in nanoseconds */
    private record Read(long due, long took) {}

    /** A release: when it was asked for, answered, and served by both. */
    private record Live(long asked, long answered, long live) {}

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final ConcurrentLinkedQueue<Read> reads = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
    private final Statements database;
    private final List<String> nodes;
    private volatile boolean reading = true;

    private ReleaseBench(Statements database, List<String> nodes) {
        this.database = database;
        this.nodes = nodes;
    }

    public static void main(String... args) throws Exception {
        var bench = new ReleaseBench(BenchStatements.of(new EmbeddedDatabase(Path.of(args[0])).join().asConfig()), List.of(args[1], args[2]));
        bench.run(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        System.exit(0);
    }

    private void run(int publishes, int rate) throws Exception {
        long newest = database.rows("select max(number) from text_release", row -> row.getLong(1)).get(0);
        for (var node : nodes) {
            awaits(node, newest);
        }
        var threads = readers(rate);
        Thread.sleep(WARMING * 1000L);
        long warm = System.nanoTime();
        var releases = new ArrayList<Live>();
        for (int i = 0; i <= publishes; i++) {
            approve(name(i));
            Thread.sleep(BETWEEN * 1000L + new Random(i).nextInt(1000));
            releases.add(publish(newest + 1 + i));
        }
        var first = releases.remove(0);
        System.out.printf(Locale.ROOT, "the first after a start, not counted below: published in %.0f ms, live in %.0f ms%n", (first.answered - first.asked) / 1e6, (first.live - first.asked) / 1e6);
        Thread.sleep(BETWEEN * 1000L);
        reading = false;
        for (var thread : threads) {
            thread.join();
        }
        tell(releases, reads.stream().filter(read -> read.due > Math.max(warm, first.live + 1_000_000_000L)).toList());
    }

    private List<Thread> readers(int rate) {
        var next = new AtomicInteger();
        long start = System.nanoTime();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CONNECTIONS; i++) {
            var thread = new Thread(() -> {
                while (reading) {
                    int at = next.getAndIncrement();
                    long due = start + at * 1_000_000_000L / rate;
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    read(nodes.get(at % nodes.size()) + PAGES.get(at / nodes.size() % PAGES.size()));
                    reads.add(new Read(due, System.nanoTime() - due));
                }
            });
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private void read(String url) {
        try {
            int status = http.send(HttpRequest.newBuilder(URI.create(url)).timeout(SLOWEST).build(), BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                failed.add(url + " " + status);
            }
        } catch (IOException | InterruptedException e) {
            failed.add(url + " " + e);
        }
    }

    /** What people do in hours: two phrases are written and approved. */
    private void approve(String name) {
        for (int i = 0; i < UNITS.size(); i++) {
            var unit = UNITS.get(i);
            database.update("""
                    insert into draft (unit, locale, version, state, text, made_from, replaces, machine, author, reviewer, began_at, changed_at)
                    select ?, 'pl', 1, 'APPROVED', ?, s.digest, t.digest, false, 1, 1, utc_timestamp(3), utc_timestamp(3) from unit u
                    join live_text ls on ls.unit_id = u.id and ls.locale = 'en' and ls.until_release = ? join revision s on s.id = ls.revision_id
                    join live_text lt on lt.unit_id = u.id and lt.locale = 'pl' and lt.until_release = ? join revision t on t.id = lt.revision_id
                    where u.name = ? on duplicate key update version = version + 1, state = 'APPROVED', text = values(text), made_from = values(made_from), replaces = values(replaces)""",
                    unit, TEXTS.get(i).formatted(name), Long.MAX_VALUE, Long.MAX_VALUE, unit);
        }
    }

    private Live publish(long number) throws Exception {
        long asked = System.nanoTime();
        var answer = http.send(HttpRequest.newBuilder(URI.create(nodes.get((int) (number % nodes.size())) + "/api/bundles/publish")).header("X-API-Key", "demo-translator-key")
                .POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        long answered = System.nanoTime();
        if (answer.statusCode() != 200 || !answer.body().contains("\"release\":" + number)) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        for (var node : nodes) {
            awaits(node, number);
        }
        return new Live(asked, answered, System.nanoTime());
    }

    private void awaits(String node, long number) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(node + PAGES.get(0))).timeout(SLOWEST).build();
        while (Long.parseLong(http.send(request, BodyHandlers.discarding()).headers().firstValue("X-Release").orElse("0")) < number) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    // Two texts of one release have one name, made of letters, since numbers are looked at by the checks.
    private static String name(int number) {
        var name = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 6) {
            name.append(SYLLABLES, rest % 6 * 2, rest % 6 * 2 + 2);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void tell(List<Live> releases, List<Read> all) {
        // From when a release is asked for until a second after both serve it.
        var during = all.stream().filter(read -> releases.stream().anyMatch(one -> read.due + read.took > one.asked && read.due < one.live + 1_000_000_000L)).toList();
        var outside = new ArrayList<>(all);
        outside.removeAll(new HashSet<>(during));
        System.out.println("| what | p50 | p99 | slowest |");
        System.out.println("|---|---|---|---|");
        line("published, as whoever asked is told", releases.stream().map(one -> one.answered - one.asked).toList());
        line("live on both nodes", releases.stream().map(one -> one.live - one.asked).toList());
        line("pages around releases (" + during.size() + ")", during.stream().map(Read::took).toList());
        line("pages between them (" + outside.size() + ")", outside.stream().map(Read::took).toList());
        System.out.println("failed requests: " + failed.size() + " of " + reads.size() + " " + failed);
    }

    private static void line(String what, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "| %s | %.0f ms | %.0f ms | %.0f ms |%n", what, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part))) / 1e6;
    }
}
