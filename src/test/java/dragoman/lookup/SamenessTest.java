package dragoman.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.ServerWork;
import dragoman.identity.Doorkeeper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who asks for an order learns nothing from the answer: neither whether there is such an order nor whose it is. */
@QuarkusTest
@Tag("database")
class SamenessTest {

    private record Seen(int status, List<String> headers, byte[] body, Map<String, Long> work) {}

    @Inject
    OrderBook book;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    AgroalDataSource database;

    @Inject
    Scheduler scheduler;

    private ServerWork server;
    private final Map<String, String[]> attempts = new LinkedHashMap<>();

    @BeforeEach
    void fourOrdersAndNobodyElseAtWork() {
        scheduler.pause();
        server = new ServerWork(database, ServerWork.STATEMENTS, ServerWork.ROWS);
        server.awaitNobodyElse();
        doorkeeper.forgetsWhoAsked();
        // Each with a number and an address of its own, so that all are asked for the first time.
        for (var kind : List.of("warm", "warmer", "hit", "wrong e-mail", "hit by postcode", "wrong postcode", "no e-mail")) {
            var number = OrderBook.number();
            var email = "b-" + UUID.randomUUID() + "@poczta.example";
            book.takes(number, kind.equals("no e-mail") ? "" : email, "pl", "pl", "80-001");
            attempts.put(kind, new String[] {number, second(kind, email)});
        }
        attempts.put("miss", new String[] {OrderBook.number(), "b-" + UUID.randomUUID() + "@poczta.example"});
        attempts.put("miss by postcode", new String[] {OrderBook.number(), "80-001"});
    }

    private static String second(String kind, String email) {
        return switch (kind) {
            case "hit by postcode", "no e-mail" -> "80-001";
            case "wrong postcode" -> "80-002";
            case "wrong e-mail" -> "b-" + UUID.randomUUID() + "@poczta.example";
            default -> email;
        };
    }

    @AfterEach
    void asBefore() {
        scheduler.resume();
    }

    @Test
    void theAnswerIsTheSameInStatusHeadersBytesAndWorkOfTheDatabase() {
        var seen = new LinkedHashMap<String, Seen>();
        attempts.forEach((kind, typed) -> seen.put(kind, seen(() -> new Guest(Person.ZOFIA).asks(typed[0], typed[1]))));
        assertAllAlike(seen);
        assertThat(seen.get("hit").status()).isEqualTo(303);
        // It does see what is done.
        assertThat(seen.get("hit").work()).containsEntry("COM_COMMIT", 1L).hasEntrySatisfying("COM_INSERT", count -> assertThat(count).isGreaterThan(3));
    }

    @Test
    void andSoIsThePageAfterItAndTheAnswerToAWrongCode() {
        var pages = new LinkedHashMap<String, Seen>();
        var codes = new LinkedHashMap<String, Seen>();
        attempts.forEach((kind, typed) -> {
            var guest = new Guest(Person.ZOFIA);
            guest.asks(typed[0], typed[1]);
            scheduler.resume();
            awaitNobodyWaits();
            scheduler.pause();
            server.awaitNobodyElse();
            pages.put(kind, seen(() -> guest.looks("/pl/pl/orders/code")));
            codes.put(kind, seen(() -> guest.enters("wrong")));
        });
        assertAllAlike(pages);
        assertAllAlike(codes);
        assertThat(codes.get("hit").status()).isEqualTo(422);
    }

    @Test
    void oneStatementMoreWouldBeSeen() {
        seen(() -> new Guest(Person.ZOFIA).asks(OrderBook.number(), "a@poczta.example"));
        var one = seen(() -> new Guest(Person.ZOFIA).asks(OrderBook.number(), "b@poczta.example"));
        var more = seen(() -> {
            doorkeeper.ask("select 1 from shop_order limit 1");
            return new Guest(Person.ZOFIA).asks(OrderBook.number(), "c@poczta.example");
        });
        assertThat(more.work()).isNotEqualTo(one.work());
    }

    private void assertAllAlike(Map<String, Seen> seen) {
        var hit = seen.get("hit");
        seen.forEach((kind, one) -> {
            // The first ones also open connections.
            if (!kind.startsWith("warm")) {
                assertThat(one.status()).as(kind).isEqualTo(hit.status());
                assertThat(one.headers()).as(kind).isEqualTo(hit.headers());
                assertThat(one.body()).as(kind).isEqualTo(hit.body());
                assertThat(one.work()).as(kind).isEqualTo(hit.work());
            }
        });
    }

    private Seen seen(Supplier<Response> request) {
        var before = server.sofar();
        var answer = request.get();
        var work = server.since(before);
        return new Seen(answer.statusCode(), answer.headers().asList().stream()
                // What is random in them is of one length.
                .map(header -> header.getName() + ": " + header.getValue().replaceAll("=[\\w-]{32};", "=RANDOM;").replaceAll("Expires=[^;]*", "Expires=SOON"))
                .toList(), answer.asByteArray(), work);
    }

    private void awaitNobodyWaits() {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!"0".equals(doorkeeper.ask("select count(*) from lookup_attempt where outcome = 'ASKED'")) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        while (!"0".equals(doorkeeper.ask("select count(*) from mail_wanted where state = 'WANTED' and kind = 'order-proof'")) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }
}
