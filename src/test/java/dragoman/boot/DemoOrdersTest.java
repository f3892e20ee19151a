package dragoman.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.commands.Command;
import dragoman.money.Rate;
import dragoman.money.ReferenceRates;
import dragoman.orders.OrderKey;
import dragoman.orders.Orders;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody starts a demo, and there is something to look up. */
@QuarkusTest
@Tag("database")
class DemoOrdersTest {

    @Inject
    Orders orders;

    @Inject
    ReferenceRates rates;

    @Inject
    Clock clock;

    @Inject
    AgroalDataSource database;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    @AfterEach
    void nobodyHasOrderedAnything() throws SQLException {
        for (var table : List.of("shop_order", "order_refund", "parcel_event", "reference_rate")) {
            run("delete from " + table);
        }
    }

    @Test
    void theFirstStartOfADemoWritesTwoHundredAndTheSecondNone() throws SQLException {
        started("demo", true);
        assertThat(count("shop_order")).isEqualTo(200);
        assertThat(count("parcel_event")).isGreaterThan(500);
        assertThat(count("order_refund")).isEqualTo(25);
        run("delete from shop_order where external_id <> 'demo-1001'");
        started("demo", true);
        assertThat(count("shop_order")).isEqualTo(1);
    }

    @Test
    void productionGetsNoneAndNeitherDoesWhoIsNotAsked() throws SQLException {
        started("production", true);
        started("demo", false);
        started(null, true);
        assertThat(count("shop_order")).isZero();
        assertThat(demo("production", true).forTryingOut()).isEmpty();
    }

    @Test
    void theyAreFoundByTheirNumberWithTheirParcelsAndRefunds() {
        started("demo", true);
        assertThat(orders.numbered("１００１", 9)).singleElement().satisfies(order -> {
            assertThat(order.told().buyer().email()).isEqualTo("zofia.nowak@example.com");
            assertThat(order.events()).hasSize(4);
        });
        var edited = orders.find(new OrderKey("demo", "demo-1020")).orElseThrow();
        assertThat(edited.told().lines().get(0).cancelled()).isEqualTo(1);
        assertThat(edited.refunds()).hasSize(1);
    }

    @Test
    void ratesComeAlong() {
        started("demo", true);
        assertThat(rates.rate(Currency.getInstance("EUR"), Currency.getInstance("PLN"), LocalDate.of(2025, 4, 4)))
                .isInstanceOfSatisfying(Rate.Known.class, known -> assertThat(known.rate()).isEqualByComparingTo("4.2625"));
    }

    @Test
    void whoStartedItIsShownADozenAndTheCommandAll() {
        started("demo", true);
        assertThat(demo("demo", true).forTryingOut()).hasSize(13)
                .contains("  #1001  zofia.nowak@example.com  /pl/pl/orders  on its way")
                .anyMatch(line -> line.contains("/sa/ar/orders"))
                .allMatch(line -> !line.contains("\t"));
        assertThat(command()).isEqualTo(Command.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(200).contains("#1010\t-\t/ch/de/orders\tordered by telephone, no e-mail")
                .anyMatch(line -> line.contains("/tw/zh-Hant/orders"));
    }

    @Test
    void whereThereAreNoneTheCommandSaysWhenTheyCome() {
        assertThat(command()).isEqualTo(Command.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("when a demo serves for the first time");
    }

    private int command() {
        return new DemoCommand(demo("demo", false))
                .run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private void started(String mode, boolean asked) {
        demo(mode, asked).come(new StartupEvent());
    }

    private DemoOrders demo(String mode, boolean asked) {
        return new DemoOrders(orders, rates, clock, Optional.ofNullable(mode), asked);
    }

    private long count(String table) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
