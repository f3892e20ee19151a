package dragoman.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.cast.ShopFloor;
import dragoman.database.RunningDatabase;
import dragoman.house.RunningJar;
import dragoman.orders.OrderTables;
import dragoman.shops.Body;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shop tells on while the service is killed: nothing is lost, and nothing is half applied. */
@Tag("fault")
class KilledIntakeIT {

    private static final Path DIRECTORY = Path.of("target", "it", "killed-intake").toAbsolutePath();
    private static final Instant BEGINNING = Instant.parse("2026-11-01T00:00:00Z");
    private static final int ORDERS = 30;
    private static final int TELLINGS = 300;
    private static final int KILLS = 3;

    private final RunningDatabase database = new RunningDatabase(DIRECTORY);

    /** @param event the same whenever it is sent again */
    private record Telling(String topic, String event, byte[] body) {}

    @BeforeAll
    static void startFromNothing() throws IOException {
        RunningDatabase.forget(DIRECTORY);
    }

    @AfterEach
    void leaveNothingRunning() {
        RunningJar.endAll();
        database.end();
    }

    @Test
    void threeHundredTellingsWithDuplicatesAndReversalsAndThreeKillsEndAsIfNothingHadHappened() throws Exception {
        var tellings = tellings();
        var jar = new AtomicReference<>(serve());
        var calm = floor(jar.get(), "calm");
        for (var telling : tellings) {
            assertThat(calm.shopify(telling.topic, telling.event, telling.body).statusCode()).isEqualTo(202);
        }
        settled("calm");
        var expected = rows("calm");

        var stormy = new ArrayList<>(tellings);
        var random = new Random(20261121);
        for (int i = 0; i < TELLINGS / 5; i++) {
            stormy.add(tellings.get(random.nextInt(TELLINGS)));
        }
        Collections.shuffle(stormy, random);
        var done = new AtomicInteger();
        var shop = Executors.newFixedThreadPool(4);
        var sent = new ArrayList<Future<?>>();
        for (var telling : stormy) {
            sent.add(shop.submit(() -> {
                Patience.until(telling.event + " is taken", () -> isTaken(jar, telling));
                return done.incrementAndGet();
            }));
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            int from = kill * stormy.size() / (KILLS + 1);
            Patience.until("kill " + kill, () -> done.get() >= from);
            jar.get().kill();
            jar.set(serve());
        }
        finish(sent);
        shop.shutdown();
        settled("storm");

        assertThat(rows("storm")).isEqualTo(expected);
        assertThat(expected).filteredOn(row -> row.startsWith("order ")).hasSize(ORDERS);
        assertThat(count("select count(*) from inbox where shop = 'storm' and state = 'APPLIED'")).isEqualTo(TELLINGS);
    }

    private static void finish(List<Future<?>> sent) throws InterruptedException, ExecutionException {
        for (var one : sent) {
            one.get();
        }
    }

    /** Ten of each order: what its shop tells of its states, and a refund, a shipment and events told apart. */
    private static List<Telling> tellings() {
        var tellings = new ArrayList<Telling>();
        for (int order = 1; order <= ORDERS; order++) {
            var states = List.of("pending", "authorized", "paid", "partially_refunded", "refunded");
            for (int i = 0; i < states.size(); i++) {
                tellings.add(telling("orders/updated", order, i, Body.of("shopify-order").with("id", "" + order).say("name", "#" + order)
                        // Two of one moment, so that the event decides.
                        .say("updated_at", BEGINNING.plusSeconds(i / 2).toString()).say("financial_status", states.get(i))));
            }
            tellings.add(telling("refunds/create", order, 5, Body.of("shopify-refund").with("order_id", "" + order)));
            for (int i = 6; i < 8; i++) {
                tellings.add(telling("fulfillments/update", order, i, Body.of("shopify-fulfillment").with("order_id", "" + order)
                        .say("updated_at", BEGINNING.plusSeconds(i).toString()).say("tracking_company", "Correos " + i)));
            }
            for (int i = 8; i < 10; i++) {
                tellings.add(telling("fulfillment_events/create", order, i, Body.of("shopify-fulfillment-event").with("order_id", "" + order).with("id", "" + (order * 100 + i))));
            }
        }
        return tellings;
    }

    private static Telling telling(String topic, int order, int number, Body body) {
        return new Telling(topic, "event-" + order + "-" + number, body.bytes());
    }

    // As shops do it: what nobody answered is sent again.
    private static boolean isTaken(AtomicReference<RunningJar> jar, Telling telling) {
        try {
            return floor(jar.get(), "storm").shopify(telling.topic, telling.event, telling.body).statusCode() == 202;
        } catch (IOException killed) {
            return false;
        }
    }

    private static ShopFloor floor(RunningJar jar, String shop) {
        return new ShopFloor(jar.address(), shop, "secret-of-" + shop);
    }

    private static RunningJar serve() {
        return RunningJar.in(DIRECTORY)
                .with("dragoman.shops.calm.webhook-secrets", "secret-of-calm")
                .with("dragoman.shops.storm.webhook-secrets", "secret-of-storm")
                .serve();
    }

    private void settled(String shop) {
        Patience.until("nothing of " + shop + " waits", () -> count("select count(*) from inbox where state = 'WAITING' and shop = '" + shop + "'") == 0);
    }

    private List<String> rows(String shop) throws SQLException {
        try (var connection = database.connect()) {
            return OrderTables.rows(connection, shop);
        }
    }

    private int count(String sql) {
        try (var connection = database.connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
