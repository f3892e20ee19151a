package dragoman.textwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.commands.Command;
import dragoman.identity.Doorkeeper;
import dragoman.pattern.PluralTable;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new CLDR is told from the texts in the database, before it serves and after. */
@QuarkusTest
@Tag("database")
class CldrCommandTest {

    @Inject
    CldrCommand command;

    @Inject
    Doorkeeper tables;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void thePolishOfBeforeHadNoFew() {
        tables.run("delete from plural_rules");
        var running = PluralTable.running();
        var before = running.text().replace("cldr=" + running.versions().cldr() + "\n", "cldr=1.0\n").replaceAll("(?m)^(CARDINAL(?: \\S+)*?) pl( .*|)$", "$1$2") + "CARDINAL pl = one: i = 1 and v = 0\n";
        tables.run("insert into plural_rules (cldr, icu, rules, at) values ('1.0', '2.0', ?, '2020-01-01')", before);
    }

    @AfterEach
    void nothingWasBefore() {
        tables.run("delete from plural_rules");
    }

    @Test
    void eachTextThatGainsACaseIsNamedWithTheNumbersThatItShowsOtherwise() {
        assertThat(run()).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).startsWith("CLDR 1.0 → " + PluralTable.running().versions().cldr())
                .contains("pl\tphrase:workbench.count\t{count}\tgains [few, many]\tloses []\tin another case: [0, 2, 3, 4, 5]").doesNotContain("\nde\t", "pl\tphrase:contact.title\t");
        out.reset();
        run("--format", "json");
        var told = new JsonPath(out.toString(UTF_8));
        assertThat(told.getString("before.cldr")).isEqualTo("1.0");
        assertThat(told.getList("changed.find { it.key == 'workbench.count' && it.locale == 'pl' }.gained")).isEqualTo(List.of("few", "many"));
    }

    @Test
    void aProgramIsToldOfItsLanguagesAlone() {
        var all = new JsonPath(Wire.send("GET /api/bundles/cldr", "X-API-Key: warsaw-key-of-new").body());
        assertThat(all.getString("before")).isEqualTo("1.0");
        assertThat(all.getInt("found")).isPositive();
        assertThat(all.getList("changed.locale", String.class)).containsOnly("pl");
        assertThat(Wire.send("GET /api/bundles/cldr").status()).isEqualTo(401);
    }

    @Test
    void whereNoOtherWasBeforeNothingChanges() {
        tables.run("delete from plural_rules");
        run();
        assertThat(out.toString(UTF_8)).contains("no text changes.");
        assertThat(run("pl")).isEqualTo(Command.MISUSED);
    }

    @Test
    void aReleaseSaysWithWhatItsTextsWereChecked() {
        var releases = new JsonPath(Wire.send("GET /api/bundles/releases", "X-API-Key: warsaw-key-of-new").body());
        assertThat(releases.getString("[0].cldr")).isEqualTo(PluralTable.running().versions().cldr());
        assertThat(releases.getString("[0].icu")).isEqualTo(PluralTable.running().versions().icu());
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
    }
}
