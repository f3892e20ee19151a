package dragoman.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A shop that tells much, from beside the service: {@code rate}, {@code fill}, {@code drain}, {@code tell}. Its address
 * stands in a file, since the service is killed and comes back at another.
 */
public final class HooksBench {

    private static final String BODY = """
            {"id":%d,"name":"#%d","order_number":%d,"email":"ana%d@example.com","customer_locale":"pt-BR","created_at":"2026-11-01T00:00:00Z","updated_at":"%s",
            "financial_status":"%s","fulfillment_status":null,"currency":"EUR","total_price":"47.90","total_line_items_price":"45.00","total_discounts":"4.50","total_tax":"7.65",
            "taxes_included":true,"shipping_address":{"name":"Ana Souza","address1":"Rua da Aurora, 325","city":"Recife","zip":"50050-000","country_code":"BR"},
            "line_items":[{"id":91,"title":"Lanterna de papel","variant_title":"Azul","quantity":2,"price":"20.00"},{"id":92,"title":"Vela","quantity":1,"price":"5.00"}],
            "shipping_lines":[{"id":71,"title":"Internacional","price":"7.40"}],"fulfillments":[],"refunds":[],"tax_lines":[],"discount_codes":[],"payment_gateway_names":["shopify_payments"]}""";
    private static final String[] STATES = {"pending", "authorized", "paid", "partially_refunded", "refunded"};
    private static final String SECRET = "secret-of-the-bench";
    private static final int PER_ORDER = 5;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path address;
    private final MariaFiles files;

    private HooksBench(Path address, Path data) {
        this.address = address;
        this.files = new MariaFiles(data);
    }

    /** Arguments: what, the file with the address, the directory of the database, how many, and what else it takes. */
    public static void main(String[] args) throws Exception {
        var bench = new HooksBench(Path.of(args[1]), Path.of(args[2]));
        int many = Integer.parseInt(args[3]);
        switch (args[0]) {
            case "rate" -> bench.rate(Integer.parseInt(args[4]), many, Integer.parseInt(args[5]));
            case "fill" -> bench.fill(many);
            case "drain" -> bench.drain(many);
            case "tell" -> bench.tell(many, args[4], Path.of(args[5]));
            case "same" -> bench.same(args[4], args[5]);
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.exit(0);
    }

    /** So many a second, each sent when it is due whether or not those before were answered; from when it was due. */
    private void rate(int second, int many, int from) throws Exception {
        var pool = Executors.newFixedThreadPool(32);
        var accepted = new long[many];
        var watched = new ConcurrentHashMap<Integer, Long>();
        var eye = Executors.newSingleThreadExecutor();
        var seeing = new AtomicBoolean(true);
        var times = eye.submit(() -> watch(watched, seeing));
        long begun = System.nanoTime();
        var sent = new ArrayList<Future<?>>();
        for (int i = 0; i < many; i++) {
            long due = begun + i * 1_000_000_000L / second;
            int order = from + i;
            int at = i;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            sent.add(pool.submit(() -> {
                post("rate", "event-" + order, body(order, 0));
                accepted[at] = System.nanoTime() - due;
            }));
            // One in fifty: to look must not be the load.
            if (i % 50 == 0) {
                watched.put(order, due);
            }
        }
        for (var one : sent) {
            one.get();
        }
        seeing.set(false);
        var seen = times.get().stream().mapToLong(time -> time).toArray();
        Arrays.sort(accepted);
        Arrays.sort(seen);
        System.out.printf(Locale.ROOT, "| accepted at %d a second, %d messages: p50, p99, max | %.1f ms, %.1f ms, %.1f ms |%n", second, many,
                accepted[many / 2] / 1e6, accepted[many * 99 / 100] / 1e6, accepted[many - 1] / 1e6);
        System.out.printf(Locale.ROOT, "| visible after being due, %d looked for: p50, max | %.0f ms, %.0f ms |%n", seen.length, seen[seen.length / 2] / 1e6, seen[seen.length - 1] / 1e6);
    }

    /** How long each took until its order was there; all are looked for at once, so that none waits for a look at another. */
    private List<Long> watch(Map<Integer, Long> watched, AtomicBoolean more) throws SQLException {
        var times = new ArrayList<Long>();
        try (var connection = connect(); var look = connection.createStatement()) {
            while (more.get() || !watched.isEmpty()) {
                var wanted = watched.keySet().stream().map(order -> "'" + order + "'").collect(Collectors.joining(", "));
                try (var there = look.executeQuery("select external_id from shop_order where shop = 'rate' and external_id in (" + (wanted.isEmpty() ? "''" : wanted) + ")")) {
                    while (there.next()) {
                        times.add(System.nanoTime() - watched.remove(Integer.valueOf(there.getString(1))));
                    }
                }
                LockSupport.parkNanos(2_000_000);
            }
        }
        return times;
    }

    /** Puts messages into the inbox as the hooks would have, while nobody applies them. */
    private void fill(int many) throws SQLException, GeneralSecurityException {
        var sql = """
                insert into inbox (shop, source, event_id, topic, received_at, raw, sha256, state, reason, attempts, next_try_at)
                values ('backlog', 'shopify', ?, 'orders/updated', utc_timestamp(6), ?, ?, 'WAITING', '', 0, utc_timestamp(6))""";
        try (var connection = connect(); var insert = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < many; i++) {
                var body = body(1 + i / PER_ORDER, i % PER_ORDER);
                insert.setString(1, "event-" + i + " orders/updated");
                insert.setBytes(2, body);
                insert.setBytes(3, MessageDigest.getInstance("SHA-256").digest(body));
                insert.addBatch();
                if (i % 1_000 == 999) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private void drain(int many) throws SQLException {
        try (var connection = connect()) {
            int first = waiting(connection);
            // The clock runs from when somebody has begun.
            while (waiting(connection) == first) {
                LockSupport.parkNanos(20_000_000);
            }
            long begun = System.nanoTime();
            while (number(connection, "select count(*) from (select 1 from inbox where state = 'WAITING' limit 1) some") > 0) {
                LockSupport.parkNanos(100_000_000);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            int applied = number(connection, "select count(*) from inbox where shop = 'backlog' and state = 'APPLIED'");
            int orders = number(connection, "select count(*) from shop_order where shop = 'backlog' and snapshot like '%\"raw\":\"refunded\"%'");
            System.out.printf(Locale.ROOT, "| backlog of %d messages of %d orders: seconds, messages a second, applied, orders in their last state | %.0f, %.0f, %d, %d |%n",
                    many, many / PER_ORDER, seconds, first / seconds, applied, orders);
        }
    }

    private static int waiting(Connection connection) throws SQLException {
        return number(connection, "select count(*) from inbox where shop = 'backlog' and state = 'WAITING'");
    }

    /** Tells orders to a shop: "calm" in order and once, any other shuffled and a fifth of it twice. */
    private void tell(int many, String shop, Path progress) throws Exception {
        var events = new ArrayList<Integer>();
        for (int i = 0; i < many; i++) {
            events.add(i);
        }
        if (!shop.equals("calm")) {
            var random = new Random(20261121);
            for (int i = 0; i < many / 5; i++) {
                events.add(random.nextInt(many));
            }
            Collections.shuffle(events, random);
        }
        var pool = Executors.newFixedThreadPool(shop.equals("calm") ? 1 : 4);
        var done = new AtomicInteger();
        var sent = new ArrayList<Callable<Void>>();
        for (int event : events) {
            sent.add(() -> {
                post(shop, "event-" + event, body(1 + event / PER_ORDER, event % PER_ORDER));
                if (done.incrementAndGet() % 100 == 0) {
                    Files.writeString(progress, done + "\n");
                }
                return null;
            });
        }
        for (var one : pool.invokeAll(sent)) {
            one.get();
        }
        try (var connection = connect()) {
            while (number(connection, "select count(*) from (select 1 from inbox where state = 'WAITING' limit 1) some") > 0) {
                LockSupport.parkNanos(20_000_000);
            }
        }
        Files.writeString(progress, "end\n");
    }

    private void same(String one, String other) throws SQLException {
        try (var connection = connect()) {
            var left = rows(connection, one);
            var right = rows(connection, other);
            System.out.printf(Locale.ROOT, "| orders after kills are those of the calm run | %s, %d of %d |%n", left.equals(right) ? "yes" : "NO", right.size(), left.size());
        }
    }

    private static List<String> rows(Connection connection, String shop) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery(
                "select external_id, number_key, told_at, told_by, placed_at, snapshot from shop_order where shop = '" + shop + "' order by external_id")) {
            while (rows.next()) {
                found.add(rows.getString(1) + rows.getString(2) + rows.getString(3) + rows.getString(4) + rows.getString(5) + rows.getString(6));
            }
        }
        return found;
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DatabaseAddress.read(files.address()).orElseThrow().connect();
    }

    private static byte[] body(int order, int state) {
        // Two of each second, so that the event decides as well.
        var at = Instant.parse("2026-11-01T00:00:00Z").plusSeconds(state / 2);
        return String.format(Locale.ROOT, BODY, order, order, order, order, at, STATES[state]).getBytes(StandardCharsets.UTF_8);
    }

    // As shops do it: what nobody answered is sent again.
    private void post(String shop, String event, byte[] body) {
        while (!isTaken(shop, event, body)) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    private boolean isTaken(String shop, String event, byte[] body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(Files.readString(address).strip() + "/hooks/shopify/" + shop))
                    .header("X-Shopify-Topic", "orders/updated").header("X-Shopify-Event-Id", event).header("X-Shopify-Hmac-Sha256", signature(body))
                    .POST(BodyPublishers.ofByteArray(body)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 202;
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String signature(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
