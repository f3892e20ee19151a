package dragoman.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.cast.Patience;
import dragoman.cast.ShopFloor;
import dragoman.orders.OrderTables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lucía asks at a terminal what the shop in Osaka sent and nobody could apply, and has it applied again. */
@QuarkusTest
@Tag("database")
class ParkedCommandTest {

    private static final String SHOP = "osaka";

    @Inject
    ParkedCommand parked;

    @Inject
    ReplayCommand replay;

    @Inject
    OrderTables tables;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private ShopFloor shop;

    @BeforeEach
    void twoAreParked() throws IOException {
        shop = new ShopFloor(URI.create("http://127.0.0.1:" + RestAssured.port), SHOP, "osaka-secret-of-this-year");
        tables.empty(SHOP);
        shop.shopify("products/update", "event-1", "{\"id\":1}".getBytes(UTF_8));
        shop.shopify("customers/data_request", "event-2", "{\"customer\":{\"email\":\"ana@example.com\"}}".getBytes(UTF_8));
        settled();
    }

    @AfterEach
    void nothingIsLeft() {
        tables.empty(SHOP);
    }

    @Test
    void theListSaysWhyAndNamesNobody() {
        assertThat(run(parked, "--shop", SHOP)).isEqualTo(Command.DONE);
        var lines = said().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).matches(" +id  shop {8}received {14}topic {17}order {9}reason");
        assertThat(lines.get(1)).matches(" *[0-9]+  osaka {7}\\S+Z +shopify products/update +nothing here is about the topic \"products/update\": take it out of what the shop sends");
        assertThat(lines.get(2)).contains("customers/data_request").doesNotContain("ana@");
    }

    @Test
    void machinesReadTheSameAsJson() throws IOException {
        assertThat(run(parked, "--format", "json", "--shop", SHOP)).isEqualTo(Command.DONE);
        var all = new ObjectMapper().readTree(said());
        assertThat(all).extracting(one -> one.get("topic").asText()).containsExactly("products/update", "customers/data_request");
        assertThat(all.get(0).get("receivedAt").asText()).endsWith("Z");
    }

    @Test
    void whereNothingIsParkedThatIsSaid() {
        assertThat(run(parked, "--shop", "nobodys")).isEqualTo(Command.DONE);
        assertThat(said()).isEqualTo("Nothing is parked.\n");
    }

    @Test
    void aReplayIsAppliedAtOnceAndWhatIsStillWrongIsParkedAgain() {
        var ids = ids();
        assertThat(run(replay, ids.get(0), ids.get(1))).isEqualTo(Command.DONE);
        assertThat(said()).isEqualTo("Message " + ids.get(0) + " waits to be applied again.\nMessage " + ids.get(1) + " waits to be applied again.\n");
        settled();
        assertThat(ids()).as("a request for data is closed by it").containsExactly(ids.get(0));
    }

    @Test
    void allAreReplayedButWhatAPersonHasToAnswer() {
        assertThat(run(replay, "--all")).isEqualTo(Command.DONE);
        settled();
        assertThat(ids()).hasSize(2);
        assertThat(said()).matches("Messages that wait to be applied again: [1-9][0-9]*\n");
    }

    @Test
    void whatIsNotParkedCannotBeReplayed() {
        assertThat(run(replay, "999999999999")).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).startsWith("There is no parked message 999999999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format xml", "--shop", "osaka", "--nix 1"})
    void aSlipOnTheCommandLineIsTold(String line) {
        assertThat(run(parked, line.split(" "))).isEqualTo(Command.MISUSED);
        assertThat(run(replay, line.split(" "))).isEqualTo(Command.MISUSED);
        assertThat(said()).isEmpty();
    }

    private List<String> ids() {
        return tables.texts("select id from inbox where shop = ? and state = 'PARKED' order by id", SHOP);
    }

    private void settled() {
        Patience.until("nothing waits", () -> tables.texts("select id from inbox where shop = ? and state = 'WAITING'", SHOP).isEmpty());
    }

    private int run(Command command, String... arguments) {
        return command.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String said() {
        return out.toString(UTF_8);
    }
}
