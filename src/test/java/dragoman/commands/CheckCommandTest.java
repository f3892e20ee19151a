package dragoman.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.checks.Checks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zofia checks her folder before she hands it in. */
class CheckCommandTest {

    private static final String SOURCE = """
            # Above the list.
            # @ n int 0..99 things found
            help.found={n, plural, one {# thing} other {# things}}
            help.title=Help
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aSourceAndAMarket() throws IOException {
        write("bundles/help/en.properties", SOURCE);
        // One language: what the market offers beside it would have to be in the folder too.
        write("markets/us.yaml", Files.readString(Path.of("i18n/markets/us.yaml")).replaceAll("(?m)^languages:.*$", "languages: [en]"));
        var desk = Files.readString(Path.of("i18n/desks/toronto.yaml"));
        write("desks/toronto.yaml", desk.replaceAll("(?m)^markets:.*$", "markets: [us]"));
    }

    @Test
    void aFolderWithoutErrorsEndsWithZero() throws IOException {
        write("bundles/help/pl.properties", "help.found={n, plural, one {# rzecz} few {# rzeczy} many {# rzeczy} other {# rzeczy}}\nhelp.title=Pomoc\n");
        assertThat(check(folder.toString())).as(said()).isZero();
    }

    @Test
    void whereEachPhraseIsUsedIsWrittenDownForThoseWhoTranslateIt() throws IOException {
        write("program/resources/templates/help/page.html", "<h1>\n{t:text('help.title')}</h1>");
        write("program/java/Found.java", "class Found { String say(Visit visit) { return visit.text(\"help.found\", Map.of(\"n\", 1)); } }");
        var places = folder.resolve("told/uses.tsv");
        assertThat(check(folder.toString(), "--uses", folder.resolve("program").toString(), "--places", places.toString())).as(said()).isZero();
        assertThat(Files.readString(places)).isEqualTo("help.found\tjava/Found.java\t1\nhelp.title\tresources/templates/help/page.html\t2\n");
    }

    @Test
    void aMissingTranslationIsInformation() throws IOException {
        write("bundles/help/pl.properties", "help.title=Pomoc\n");
        assertThat(check(folder.toString(), "--all")).as(said()).isZero();
        assertThat(said()).contains("INFO phrase.missing bundles/help/pl.properties:0 help.found");
    }

    @Test
    void whatIsInformationAloneIsCountedAndNotShown() throws IOException {
        write("bundles/help/pl.properties", "help.title=Pomoc \n");
        assertThat(check(folder.toString())).as(said()).isZero();
        assertThat(said()).contains("WARNING ws.edge bundles/help/pl.properties:1 help.title").doesNotContain("INFO phrase.missing")
                .contains("Found: {WARNING=1, INFO=1}; --all shows everything");
    }

    @Test
    void everyErrorIsSaidAtOnceWithItsPlace() throws IOException {
        write("bundles/help/pl.properties", "help.found={n, plural, one {# rzecz} other {# rzeczy}}\nhelp.title=<script>Pomoc</script>\nhelp.title=Pomoc\n");
        write("markets/us.yaml", Files.readString(folder.resolve("markets/us.yaml")).replace("USD", "UST"));
        assertThat(check(folder.toString())).isEqualTo(Command.FAILED);
        assertThat(said())
                .contains("ERROR plural.category bundles/help/pl.properties:1 help.found")
                .contains("ERROR html.unsafe bundles/help/pl.properties:2 help.title")
                .contains("ERROR file.duplicateKey bundles/help/pl.properties:3 help.title")
                .contains("ERROR market.currency markets/us.yaml:");
    }

    @Test
    void machinesReadTheSameAsJson() throws IOException {
        write("bundles/help/pl.properties", "help.found={n, plural, one {# rzecz} other {# rzeczy}}\n");
        assertThat(check(folder.toString(), "--format", "json")).isEqualTo(Command.FAILED);
        JsonNode finding = find("plural.category");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("file").asText()).isEqualTo("bundles/help/pl.properties");
        assertThat(finding.get("line").asInt()).isEqualTo(1);
        assertThat(finding.get("key").asText()).isEqualTo("help.found");
        assertThat(finding.get("reason").asText()).isNotBlank();
        var answer = new ObjectMapper().readTree(said());
        assertThat(answer.get("icu").asText()).isEqualTo(Checks.versions().icu());
        assertThat(answer.get("cldr").asText()).isEqualTo(Checks.versions().cldr());
    }

    @Test
    void aPhraseThatNobodyWroteAndAnArgumentThatNobodyGivesStopTheBuild() throws IOException {
        write("program/resources/templates/page.html", "{t:text('help.found', 'count', 3)} {t:text('help.nowhere')}");
        write("program/java/Page.java", "class Page { String a(V v) { return v.text(\"help.titel\") + v.text(\"help.found\", Map.of(\"n\", 1)); } }");
        assertThat(check(folder.toString(), "--all", "--uses", folder.resolve("program").toString())).isEqualTo(Command.FAILED);
        assertThat(said())
                .contains("ERROR phrase.arguments resources/templates/page.html:1 help.found: is given [count] and declares [n]")
                .contains("ERROR phrase.unknown resources/templates/page.html:1 help.nowhere")
                .contains("ERROR phrase.unknown java/Page.java:1 help.titel")
                .contains("INFO phrase.unused bundles/help/en.properties:4 help.title")
                .doesNotContain("java/Page.java:1 help.found");
    }

    @Test
    void aSlipOnTheCommandLineIsToldApartFromAnError() {
        assertThat(check(folder.toString(), "--format", "xml")).isEqualTo(Command.MISUSED);
        assertThat(check(folder.resolve("nowhere").toString())).isEqualTo(Command.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("check [folder] [--all] [--format text|json]");
    }

    @Test
    void whatTheHouseShipsHasNoErrorsAndNoWarnings() {
        assertThat(check("i18n")).as(said()).isZero();
        assertThat(said()).doesNotContain("WARNING");
    }

    private int check(String... arguments) {
        return new CheckCommand().run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode find(String id) throws IOException {
        for (var finding : new ObjectMapper().readTree(said()).get("findings")) {
            if (finding.get("id").asText().equals(id)) {
                return finding;
            }
        }
        throw new AssertionError(id + " is not among " + said());
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
