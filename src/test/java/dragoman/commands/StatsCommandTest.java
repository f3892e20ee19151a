package dragoman.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.opinions.OpinionTables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lucía asks at a terminal what readers tell. */
@QuarkusTest
@Tag("database")
class StatsCommandTest {

    @Inject
    StatsCommand command;

    @Inject
    OpinionTables tables;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void readersHaveSpoken() {
        tables.empty();
        tables.rated("ch", "de", 4, "HELPFUL", 12, 0);
        tables.rated("ch", "de", 4, "WRONG", 3, 20);
        tables.rated("sa", "ar", 5, "UNSAID", 1, 0);
        tables.wanted("br", "pt_BR", 4, 7, 0);
        tables.missed("jp", "ja", "ギフト券", 12345, 0);
        tables.missed("ch", "de", "ab\u202Eholung\u001B[2J", 2, 20);
    }

    @Test
    void columnsStandBelowTheirHeads() {
        assertThat(run()).isEqualTo(Command.DONE);
        var lines = said().lines().toList();
        assertThat(lines.subList(0, 4)).containsExactly(
                "Ratings (days: 30)",
                "market      language        helped     did not     MISSING     UNCLEAR       WRONG    LANGUAGE       OTHER  article",
                "ch          de                  12           3           0           0           3           0           0  4 Returns and withdrawal",
                "sa          ar                   0           1           0           0           0           0           0  5 Repair and warranty");
        assertThat(said()).containsPattern("\nmarket      language        wishes  last        article\nbr          pt                   7  \\d{4}-\\d\\d-\\d\\d  4 Returns and withdrawal\n");
        assertThat(said()).containsPattern("\njp          ja               12345  \\d{4}-\\d\\d-\\d\\d  ギフト券\n");
    }

    @Test
    void whatStrangersTypedSteersNoTerminal() {
        run();
        assertThat(said()).contains("abholung[2J").doesNotContain("\u202E").doesNotContain("\u001B");
    }

    @Test
    void marketLanguageAndDaysNarrowAllThree() {
        assertThat(run("--market", "ch", "--language", "de", "--days", "7")).isEqualTo(Command.DONE);
        assertThat(said()).contains("4 Returns").containsPattern("12           0").doesNotContain("5 ").doesNotContain("br").doesNotContain("ギフト券").doesNotContain("abholung");
        assertThat(said().lines().filter("none"::equals)).hasSize(2);
    }

    @Test
    void machinesReadTheSameAsJson() throws IOException {
        assertThat(run("--format", "json")).isEqualTo(Command.DONE);
        var all = new ObjectMapper().readTree(said());
        assertThat(all.get("ratings")).hasSize(2);
        assertThat(all.get("ratings").get(0).get("reasons").get("WRONG").asInt()).isEqualTo(3);
        assertThat(all.get("wishes")).extracting(wish -> wish.get("language").asText()).containsExactly("pt");
        assertThat(all.get("searches")).extracting(search -> search.get("words").asText()).containsExactly("ギフト券", "ab\u202Eholung\u001B[2J");
        assertThat(all.get("searches").get(0).get("lastOn").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void allOfItIsPrintedHoweverMuchItIs() throws IOException {
        for (int i = 0; i < 401; i++) {
            tables.missed("pl", "pl", "słowo " + i, 1, 0);
        }
        run("--market", "pl", "--format", "json");
        JsonNode searches = new ObjectMapper().readTree(said()).get("searches");
        assertThat(searches).hasSize(401);
        assertThat(searches).extracting(search -> search.get("words").asText()).doesNotHaveDuplicates();
        out.reset();
        run("--market", "pl");
        assertThat(said().lines().filter(line -> line.contains("słowo"))).hasSize(401);
    }

    @ParameterizedTest
    @CsvSource({"--format xml", "--market", "ch", "--days 7 --days 8", "--nix 1", "--market xx", "--language de-CH", "--days 0", "--days 367"})
    void aSlipOnTheCommandLineIsToldBeforeAnythingIsPrinted(String line) {
        assertThat(run(line.split(" "))).isEqualTo(Command.MISUSED);
        assertThat(err.toString(UTF_8)).isNotBlank();
        assertThat(said()).isEmpty();
    }

    @Test
    void whereNobodySaidAnythingThatIsSaid() {
        tables.empty();
        assertThat(run()).isEqualTo(Command.DONE);
        assertThat(said().lines().filter("none"::equals)).hasSize(3);
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String said() {
        return out.toString(UTF_8);
    }
}
