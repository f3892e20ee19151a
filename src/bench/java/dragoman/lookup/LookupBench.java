package dragoman.lookup;

import dragoman.database.EmbeddedDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Times the answers to hits, misses and wrong addresses, and asks whether they could be told apart (Mann–Whitney). */
final class LookupBench {

    private static final int ORDERS = 500;
    private static final int WARM = 600;

    private enum Kind { HIT, MISS, WRONG }

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI form;
    private final Random random = new Random(17);

    private LookupBench(String url) {
        form = URI.create(url + "/pl/pl/orders");
    }

    public static void main(String... args) throws Exception {
        orders(Path.of(args[1]));
        var bench = new LookupBench(args[0]);
        bench.run(WARM);
        bench.print(bench.run(Integer.parseInt(args[2])));
    }

    // What a look-up reads of an order.
    private static void orders(Path data) throws Exception {
        var address = new EmbeddedDatabase(data).join().asConfig();
        try (var connection = DriverManager.getConnection(address.get("quarkus.datasource.jdbc.url"), address.get("quarkus.datasource.username"), address.get("quarkus.datasource.password"));
                var insert = connection.prepareStatement("insert into shop_order (shop, external_id, number_key, told_at, told_by, placed_at, snapshot, taken_at) "
                        + "values ('bench', ?, ?, now(), '1', now(), ?, now())")) {
            for (int i = 0; i < ORDERS; i++) {
                insert.setString(1, "B" + i);
                insert.setString(2, "bench" + i);
                insert.setString(3, "{\"number\":\"bench" + i + "\",\"placedAt\":\"2026-11-20T10:00:00Z\",\"buyer\":{\"market\":\"pl\",\"locale\":\"pl\",\"email\":\"buyer"
                        + i + "@example.com\",\"phone\":\"\"}}");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<List<Long>> run(int each) throws Exception {
        var order = new ArrayList<Kind>();
        for (var kind : Kind.values()) {
            order.addAll(Collections.nCopies(each, kind));
        }
        Collections.shuffle(order, random);
        var times = Arrays.stream(Kind.values()).map(kind -> (List<Long>) new ArrayList<Long>()).toList();
        for (var kind : order) {
            times.get(kind.ordinal()).add(time(kind));
        }
        return times;
    }

    // All three send as many bytes.
    private long time(Kind kind) throws Exception {
        int i = random.nextInt(ORDERS);
        var number = (kind == Kind.MISS ? "bunch" : "bench") + i;
        var email = (kind == Kind.WRONG ? "bayer" : "buyer") + i + "@example.com";
        var request = HttpRequest.newBuilder(form).header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "pl").POST(BodyPublishers.ofString("number=" + number + "&second=" + email)).build();
        long begin = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        long took = System.nanoTime() - begin;
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return took;
    }

    private void print(List<List<Long>> times) {
        System.out.println("| asked | n | median | p95 | p99 | beside hits: p |");
        System.out.println("|---|---|---|---|---|---|");
        var hits = times.get(Kind.HIT.ordinal());
        for (var kind : Kind.values()) {
            var some = times.get(kind.ordinal());
            System.out.printf(Locale.ROOT, "| %s | %d | %.3f ms | %.3f ms | %.3f ms | %s |%n", kind, some.size(), at(some, 0.5), at(some, 0.95), at(some, 0.99),
                    kind == Kind.HIT ? "" : String.format(Locale.ROOT, "%.3f", probability(hits, some)));
        }
    }

    private static double at(List<Long> times, double part) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) (part * (sorted.size() - 1))) / 1e6;
    }

    /** Two-sided p of the Mann–Whitney test, by its normal approximation; nanoseconds are hardly ever equal. */
    private static double probability(List<Long> one, List<Long> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        Collections.sort(all);
        var ranks = new java.util.HashMap<Long, Double>();
        for (int i = 0; i < all.size(); i++) {
            ranks.merge(all.get(i), i + 1.0, (a, b) -> (a + b) / 2);
        }
        double n = one.size();
        double m = other.size();
        double u = one.stream().mapToDouble(ranks::get).sum() - n * (n + 1) / 2;
        double z = Math.abs(u - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
        return 2 * (1 - normal(z));
    }

    // Abramowitz and Stegun 26.2.17, to seven digits.
    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double tail = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - tail;
    }
}
