package dragoman.orders;

import dragoman.boot.SampleOrders;
import dragoman.database.EmbeddedDatabase;
import dragoman.identity.BenchGuests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fills the database of a running node with orders, each a demo's order under a number of its own with three events, up to
 * a size; then lets guests in to some of them: {@code ManyOrders DATA SIZE GUESTS FILE}. The file gets an address and a
 * cookie a line.
 */
public final class ManyOrders {

    private static final int BATCH = 500;
    private static final int EVENTS = 3;
    private static final String SHOP = "bench";
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final LocalDateTime TOLD = LocalDateTime.ofInstant(NOW, ZoneOffset.UTC);

    /** An order as it lies in the database, in pieces between which its number stands. */
    private record Template(String[] snapshot, List<String[]> events, LocalDateTime placedAt, String market, String language) {}

    private final Connection database;
    private final List<Template> templates = new ArrayList<>();

    private ManyOrders(Connection database) {
        this.database = database;
        for (var sample : SampleOrders.all(NOW)) {
            if (sample.events().size() >= EVENTS) {
                templates.add(template(sample));
            }
        }
    }

    public static void main(String... args) throws SQLException, IOException {
        var config = new EmbeddedDatabase(Path.of(args[0])).join().asConfig();
        var url = config.get("quarkus.datasource.jdbc.url") + (config.get("quarkus.datasource.jdbc.url").contains("?") ? "&" : "?")
                + "rewriteBatchedStatements=true&connectionTimeZone=UTC&characterEncoding=UTF-8";
        try (var database = DriverManager.getConnection(url, config.get("quarkus.datasource.username"), config.get("quarkus.datasource.password"))) {
            database.setAutoCommit(false);
            var many = new ManyOrders(database);
            long began = System.nanoTime();
            long added = many.fill(Integer.parseInt(args[1]));
            System.err.printf(Locale.ROOT, "%d orders and %d events written in %d s%n", added, added * EVENTS, (System.nanoTime() - began) / 1_000_000_000);
            Files.write(Path.of(args[3]), many.letIn(Integer.parseInt(args[1]), Integer.parseInt(args[2])));
            database.commit();
        }
    }

    private static Template template(SampleOrders.Sample sample) {
        var number = sample.told().number().substring(1);
        var locale = sample.told().buyer().locale();
        return new Template(OrderJson.write(sample.told()).split(number, -1),
                sample.events().subList(0, EVENTS).stream().map(event -> OrderJson.write(event).split(number, -1)).toList(),
                LocalDateTime.ofInstant(sample.told().placedAt(), ZoneOffset.UTC), sample.told().buyer().market(), language(locale));
    }

    // As addresses name it: without the region.
    private static String language(String locale) {
        return locale.startsWith("zh-") ? locale.substring(0, "zh-Hans".length()) : locale.split("-")[0];
    }

    private Template of(int at) {
        return templates.get(at % templates.size());
    }

    /** In the order of the keys, so that every page of the tables is written once. */
    private long fill(int size) throws SQLException {
        int there = count();
        try (var orders = database.prepareStatement("insert into shop_order (shop, external_id, number_key, told_at, told_by, placed_at, snapshot, taken_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)");
                var events = database.prepareStatement("insert into parcel_event (shop, external_id, event_id, told_at, told_by, event) values (?, ?, ?, ?, ?, ?)")) {
            for (int from = there; from < size; from += BATCH) {
                for (int at = from; at < Math.min(size, from + BATCH); at++) {
                    add(at, orders, events);
                }
                orders.executeBatch();
                events.executeBatch();
                database.commit();
            }
        }
        return Math.max(0, size - there);
    }

    private void add(int at, PreparedStatement orders, PreparedStatement events) throws SQLException {
        var template = of(at);
        var number = number(at);
        set(orders, SHOP, external(at), number, TOLD, "made", template.placedAt(), String.join(number, template.snapshot()), TOLD);
        for (int i = 0; i < EVENTS; i++) {
            set(events, SHOP, external(at), "event-" + i, TOLD, "made", String.join(number, template.events().get(i)));
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private int count() throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery("select count(*) from shop_order where shop = '" + SHOP + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String external(int at) {
        return String.format(Locale.ROOT, "%09d", at);
    }

    // Far from each other for orders that are beside each other, as numbers of many shops are.
    private static String number(int at) {
        return String.valueOf(100_000_000L + at * 7_919L % 899_999_981L);
    }

    /** Guests of orders anywhere among all, each with a browser of its own. */
    private List<String> letIn(int size, int guests) throws SQLException {
        var random = new Random(size);
        var lines = new ArrayList<String>();
        for (int at : IntStream.generate(() -> random.nextInt(size)).distinct().limit(guests).toArray()) {
            var guest = BenchGuests.letIn(database, "order", id(at));
            lines.add("/" + of(at).market() + "/" + of(at).language() + "/orders/" + guest.ref() + " " + guest.cookie());
        }
        return lines;
    }

    private long id(int at) throws SQLException {
        try (var find = database.prepareStatement("select id from shop_order where shop = ? and external_id = ?")) {
            find.setString(1, SHOP);
            find.setString(2, external(at));
            try (var rows = find.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
