package dragoman.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Questions that nobody asked before, at a steady rate over 32 connections. A time counts from when the question was
 * due, so that one that waited for another's answer is not taken for a fast one.
 */
public final class SteadyLoad {

    private static final Path TABLES = Path.of("src", "test", "resources", "dragoman", "help", "queries");
    private static final int CONNECTIONS = 32;
    private static final int FIRST_NUMBER = 100;
    /** Seconds until the asking itself is warm; they are not counted. */
    private static final int WARMING = 5;

    private SteadyLoad() {}

    /** @param args the service's address, suggestions or page, questions a second, seconds */
    public static void main(String[] args) throws Exception {
        int rate = Integer.parseInt(args[2]);
        int warming = rate * WARMING;
        int count = warming + rate * Integer.parseInt(args[3]);
        var paths = paths(args[1].equals("page") ? "/search?q=" : "/search/suggestions?q=", new Random(rate));
        var next = new AtomicInteger();
        var bad = new AtomicInteger();
        var times = new double[count];
        long start = System.nanoTime() + 500_000_000L;
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CONNECTIONS; i++) {
            var thread = new Thread(() -> {
                for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                    long due = start + at * 1_000_000_000L / rate;
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    if (!isAnswered(args[0] + paths.get(at % paths.size()) + "%20" + (FIRST_NUMBER + rate + at / paths.size()))) {
                        bad.incrementAndGet();
                    }
                    times[at] = (System.nanoTime() - due) / 1e6;
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (var thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        var counted = Arrays.copyOfRange(times, warming, count);
        Arrays.sort(counted);
        System.out.printf(Locale.ROOT, "%d %.1f %.2f %.2f %d %d%n", rate, count / seconds, counted[counted.length / 2],
                counted[counted.length * 99 / 100], count, bad.get());
    }

    private static boolean isAnswered(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            try (InputStream body = connection.getInputStream()) {
                body.readAllBytes();
            }
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> paths(String page, Random order) throws IOException {
        var paths = new ArrayList<String>();
        try (var files = Files.list(TABLES)) {
            for (var file : files.sorted().toList()) {
                var locale = file.getFileName().toString().replace(".txt", "");
                int region = locale.lastIndexOf('_');
                var place = "/" + locale.substring(region + 1).toLowerCase(Locale.ROOT) + "/" + locale.substring(0, region).replace('_', '-');
                Files.readAllLines(file).stream().filter(line -> line.contains("|") && !line.startsWith("#"))
                        .forEach(line -> paths.add(place + page + URLEncoder.encode(line.substring(0, line.indexOf('|')).strip(), StandardCharsets.UTF_8)));
            }
        }
        Collections.shuffle(paths, order);
        return paths;
    }
}
