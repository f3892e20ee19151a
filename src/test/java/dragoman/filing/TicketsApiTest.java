package dragoman.filing;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import dragoman.lookup.OrderBook;
import dragoman.mail.PostBox;
import dragoman.tickets.Buyers;
import dragoman.tickets.Buyers.Said;
import dragoman.tickets.Message.Via;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo shop's program files tickets for Ana, and reads its own and no others. */
@QuarkusTest
@Tag("database")
class TicketsApiTest {

    private static final String KEY = "X-API-Key: demo-api-key";

    @Inject
    OrderBook book;

    @Inject
    Buyers buyers;

    @Inject
    Doorkeeper tables;

    PostBox postBox;

    private final String email = "ana-" + UUID.randomUUID() + "@correio.example";
    private final String once = UUID.randomUUID().toString();

    @BeforeEach
    void nobodyHasWritten() {
        tables.forgetsWhoAsked();
    }

    @Test
    void aTicketIsFiledOnceAndItsBuyerIsWrittenTo() throws Exception {
        var first = files(body("Onde está o meu pedido?\\nEle devia ter chegado ontem."));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        assertThat(first.header("Location")).matches("/api/tickets/[\\w-]{22}");
        var told = new JsonPath(first.body());
        assertThat(told.getString("state")).isEqualTo("OPEN");
        assertThat(told.getString("due")).isNotBlank();
        assertThat(told.getString("messages[0].text")).isEqualTo("Onde está o meu pedido?\nEle devia ter chegado ontem.");
        assertThat(told.getString("messages[0].author")).isEqualTo("BUYER");
        var again = files(body("Onde está o meu pedido?\\nEle devia ter chegado ontem."));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(postBox.lastTo(email).getSubject()).contains(told.getString("number"));
        assertThat(tables.ask("select count(*) from ticket where email = ?", email)).isEqualTo("1");
        var read = new JsonPath(reads(first.header("Location"), KEY).body());
        assertThat(read.getString("ref")).isEqualTo(told.getString("ref"));
        assertThat(read.getString("messages[0].text")).isEqualTo(told.getString("messages[0].text"));
    }

    @Test
    void aKeyThatWasUsedForSomethingElseTakesNothing() {
        assertThat(files(body("Um.")).status()).isEqualTo(201);
        var other = files(body("Outra coisa."));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
        assertThat(tables.ask("select count(*) from ticket where email = ?", email)).isEqualTo("1");
    }

    @Test
    void theFieldIsAsGoodAsTheHeader() {
        var body = body("Um.").replace("{", "{\"once\": \"" + once + "\", ");
        assertThat(send(body).status()).isEqualTo(201);
        assertThat(send(body).status()).isEqualTo(200);
        // Without either there are two.
        assertThat(send(body("Dois.")).status()).isEqualTo(201);
        assertThat(send(body("Dois.")).status()).isEqualTo(201);
        assertThat(tables.ask("select count(*) from ticket where email = ?", email)).isEqualTo("3");
    }

    @Test
    void anOrderThatTheShopToldBringsItsBuyerAlong() {
        var number = OrderBook.number();
        var order = book.takes("demo", number, email, "br", "pt-BR", "50030-230", Duration.ZERO);
        var filed = files("{\"market\": \"br\", \"language\": \"pt\", \"kind\": \"DAMAGED\", \"text\": \"Quebrado.\", \"order\": \"" + number + "\"}");
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        assertThat(tables.ask("select order_id from ticket where email = ?", email)).isEqualTo(Long.toString(order.id()));
        // One of another shop is none.
        var other = OrderBook.number();
        book.takes("lookup-test", other, email, "br", "pt-BR", "50030-230", Duration.ZERO);
        var refused = send("{\"market\": \"br\", \"language\": \"pt\", \"kind\": \"DAMAGED\", \"text\": \"Quebrado.\", \"order\": \"" + other + "\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(new JsonPath(refused.body()).getList("errors.pointer")).containsExactly("/order", "/email");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var answer = send("{\"market\": \"xx\", \"language\": \"tlh\", \"kind\": \"ANGRY\", \"text\": \"\\u200d\", \"email\": \"nobody\", \"priority\": 1}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(new JsonPath(answer.body()).getList("errors.pointer")).containsExactlyInAnyOrder("/priority", "/market", "/language", "/kind", "/text", "/email");
        assertThat(send("{").status()).isEqualTo(400);
        assertThat(send("[]").status()).isEqualTo(422);
        assertThat(send(body("x".repeat(20_001))).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"''", "X-API-Key: wrong-key-of-nobody", "Authorization: Bearer demo-api-key"})
    void withoutAShopsKeyThereIsNothing(String header) {
        var ref = files(body("Um.")).header("Location");
        var lines = header.isEmpty() ? new String[0] : new String[] {header};
        assertThat(reads(ref, lines).status()).isEqualTo(401);
        assertThat(reads("/api/tickets/AAAAAAAAAAAAAAAAAAAAAA", lines).status()).isEqualTo(401);
        assertThat(Wire.sendBody("POST /api/tickets", body("Um."), lines).status()).isEqualTo(401);
    }

    @Test
    void whatAnotherHasFiledIsUnknown() {
        var ref = files(body("Um.")).header("Location");
        assertThat(reads(ref, KEY).status()).isEqualTo(200);
        tables.run("update ticket_of_shop set shop = 'osaka' where ticket_id = (select id from ticket where email = ?)", email);
        var theirs = reads(ref, KEY);
        var invented = reads("/api/tickets/AAAAAAAAAAAAAAAAAAAAAA", KEY);
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(invented.body());
        assertThat(reads("/api/tickets/1", KEY).body()).isEqualTo(invented.body());
    }

    @Test
    void aLongOneIsReadInParts() {
        var filed = files(body("Um."));
        long id = Long.parseLong(new JsonPath(filed.body()).getString("number"));
        IntStream.range(0, 60).forEach(i -> buyers.say(id, new Said("Mais " + i, Via.API, "parts " + once + i)));
        var end = new JsonPath(reads(filed.header("Location"), KEY).body());
        assertThat(end.getList("messages")).hasSize(50);
        var beginning = new JsonPath(reads(filed.header("Location") + "?before=" + end.getInt("older"), KEY).body());
        assertThat(beginning.getList("messages")).hasSize(11);
        assertThat(beginning.getString("messages[0].text")).isEqualTo("Um.");
        assertThat((Object) beginning.get("older")).isNull();
    }

    @Test
    void aMessageAsLongAsMayBeIsTakenInAnyScript() {
        assertThat(send(body("あ".repeat(20_000))).status()).isEqualTo(201);
    }

    @Test
    void itIsDescribed() {
        var described = Wire.send("GET /q/openapi?format=json");
        assertThat(new JsonPath(described.body()).getMap("paths")).containsKeys("/api/tickets", "/api/tickets/{ref}");
    }

    @Test
    void theExampleIsTaken() {
        assertThat(files(TicketsApi.EXAMPLE.replace("ana@example.com", email)).status()).isEqualTo(201);
    }

    private String body(String text) {
        return "{\"market\": \"br\", \"language\": \"pt\", \"kind\": \"WHERE\", \"text\": \"" + text + "\", \"email\": \"" + email + "\", \"name\": \"Ana\"}";
    }

    private Wire.Answer files(String body) {
        return Wire.sendBody("POST /api/tickets", latin(body), KEY, "Content-Type: application/json", "Idempotency-Key: " + once);
    }

    private static Wire.Answer send(String body) {
        return Wire.sendBody("POST /api/tickets", latin(body), KEY, "Content-Type: application/json");
    }

    private static Wire.Answer reads(String path, String... headers) {
        return Wire.send("GET " + path, headers);
    }

    // The wire sends a byte for each character.
    private static String latin(String body) {
        return new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
