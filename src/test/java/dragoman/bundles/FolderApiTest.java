package dragoman.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of translators has a whole folder checked, before anybody hands it in. */
@QuarkusTest
@Tag("database")
class FolderApiTest {

    private static final String KEY = "X-API-Key: warsaw-key-of-new";

    @Test
    void whatIsWrongIsToldWithFileLineKeyRangeAndFix() throws IOException {
        var folder = tea();
        folder.put("bundles/help/pl.properties", "help.found={n, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {# rzeczy}}\nhelp.title=Pomoc dla {imie}\n");
        var told = new JsonPath(checks(folder).body());
        assertThat(told.getInt("errors")).as(told.prettify()).isEqualTo(3);
        var error = told.getMap("findings.find { it.id == 'arg.rename' }");
        assertThat(error).containsEntry("severity", "error").containsEntry("file", "bundles/help/pl.properties").containsEntry("line", 2).containsEntry("key", "help.title").containsEntry("fix", "name")
                .containsEntry("range", Map.of("start", 11, "end", 15));
        assertThat(error.get("reason").toString()).contains("{name}");
        assertThat(told.getString("cldr")).isNotEmpty();
        assertThat(told.getInt("files")).isEqualTo(4);
    }

    @Test
    void aFolderThatIsInOrderHasNoErrorsAndMayBePackedWithItsName() throws IOException {
        var folder = new LinkedHashMap<String, String>();
        tea().forEach((name, text) -> folder.put("i18n/" + name, text));
        var told = new JsonPath(checks(folder).body());
        assertThat(told.getInt("errors")).as(told.prettify()).isZero();
        assertThat(new JsonPath(checks(folder, "?all=true").body()).getInt("found")).isGreaterThanOrEqualTo(told.getInt("found"));
    }

    @Test
    void theFolderOfTheHouseHasNoErrorsHereEither() throws IOException {
        var folder = new LinkedHashMap<String, String>();
        var root = Path.of("i18n");
        try (var files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> folder.put(root.relativize(file).toString(), text(file)));
        }
        var told = new JsonPath(checks(folder).body());
        assertThat(told.getInt("errors")).as(told.prettify()).isZero();
        assertThat(told.getInt("files")).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../bundles/help/en.properties", "/bundles/help/en.properties", "bundles/../../help/en.properties", "bundles\\help\\en.properties", "C:/bundles/en.properties",
            "bundles/.hidden", "program/Main.java", "bundles"})
    void aNameThatLeadsElsewhereOrIsNoPartOfAFolderRefusesAll(String name) throws IOException {
        var folder = tea();
        folder.put(name, "help.title=Help\n");
        var answer = checks(folder);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(new JsonPath(answer.body()).getString("errors[0].id")).isEqualTo("file.zip");
        assertThat(new JsonPath(answer.body()).getList("errors")).hasSize(1);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpackedAndAnythingElseThanAZipToo() throws IOException {
        var bomb = Wire.sendBody("POST /api/bundles/check", Zips.of("bundles/help/en.properties", "a".repeat(40 << 20)), KEY);
        assertThat(bomb.status()).as(bomb.body()).isEqualTo(422);
        assertThat(bomb.body()).contains("holds more than 32 MiB");
        assertThat(Wire.sendBody("POST /api/bundles/check", "help.title=Help", KEY).status()).isEqualTo(400);
        assertThat(Wire.sendBody("POST /api/bundles/check?all=perhaps", Zips.of("bundles/help/en.properties", "help.title=Help\n"), KEY).status()).isEqualTo(400);
        assertThat(Wire.sendBody("POST /api/bundles/check", Zips.of("bundles/help/en.properties", "help.title=Help\n")).status()).isEqualTo(401);
        assertThat(Wire.sendBody("POST /api/bundles/check", "PK\3\4" + "x".repeat(17 << 20), KEY).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundles/help/pl.properties", "markets/us.yaml", "desks/toronto.yaml", "articles/returns/x/en.md", "glossary/en.properties", "dismissed.txt", "checks.properties", "markets.yaml"})
    void whateverIsInAFileItIsAnswered(String name) throws IOException {
        for (var text : List.of("", "\0", "{".repeat(5_000), "a: &a [*a]\n", "---\n---\n", "\u00ff\u00fe\u0080", "help.title={n, plural, " + "{n, plural, ".repeat(300))) {
            var folder = tea();
            folder.put(name, text);
            assertThat(checks(folder).status()).as(name + " " + text.substring(0, Math.min(20, text.length()))).isEqualTo(200);
        }
    }

    private static Map<String, String> tea() throws IOException {
        var folder = new LinkedHashMap<String, String>();
        folder.put("bundles/help/en.properties", "# Above the list.\n# @ n int 0..99 things found\nhelp.found={n, plural, one {# thing} other {# things}}\n# At the top.\n# @ name text who reads\nhelp.title=Help for {name}\n");
        folder.put("bundles/help/pl.properties", "help.found={n, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {# rzeczy}}\nhelp.title=Pomoc dla {name}\n");
        folder.put("markets/us.yaml", Files.readString(Path.of("i18n/markets/us.yaml")).replaceAll("(?m)^languages:.*$", "languages: [en]"));
        folder.put("desks/toronto.yaml", Files.readString(Path.of("i18n/desks/toronto.yaml")).replaceAll("(?m)^markets:.*$", "markets: [us]"));
        return folder;
    }

    private static Wire.Answer checks(Map<String, String> folder) throws IOException {
        return checks(folder, "");
    }

    private static Wire.Answer checks(Map<String, String> folder, String query) throws IOException {
        return Wire.sendBody("POST /api/bundles/check" + query, Zips.of(folder), KEY);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
