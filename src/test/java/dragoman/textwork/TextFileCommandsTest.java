package dragoman.textwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.commands.Command;
import dragoman.drafts.Drafts;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zofia fetches a file for her program, and hands in what she made of it; how files are read is told by the tests of exchange. */
@QuarkusTest
@Tag("database")
class TextFileCommandsTest {

    @Inject
    ExportCommand exports;

    @Inject
    ImportCommand imports;

    @Inject
    Drafts drafts;

    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aDisk(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void whatWasFetchedAndNotTouchedChangesNothing() {
        var file = folder.resolve("pl.xlf").toString();
        assertThat(run(exports, "--format", "xliff", "--locale", "pl", file)).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).matches("Texts: [0-9]{3,}\n");
        assertThat(run(imports, "--check-only", "--locale", "pl", file)).as(() -> err.toString(UTF_8)).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).contains("Would be taken: 0. Unchanged: ").contains("In conflict, and not taken: 0.");
    }

    @Test
    void whatWouldBeTakenIsShownBesideWhatIsLive() throws IOException {
        var file = folder.resolve("pl.csv");
        run(exports, "--format", "csv", "--locale", "pl", file.toString());
        Files.writeString(file, Files.readString(file).replaceFirst("(help\\.title,[^,]*,)[^,]*", "$1Kącik pomocy"));
        out.reset();
        assertThat(run(imports, file.toString(), "--locale", "pl", "--check-only")).as(() -> err.toString(UTF_8)).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).contains("taken     help.title", "  file      Kącik pomocy", "Would be taken: 1.");
    }

    @Test
    void whatIsTakenWaitsForAReviewUnlessSomebodyIsAtWorkOnIt() throws IOException {
        var title = new Target("phrase:help.title", LocaleId.of("pl"));
        var file = folder.resolve("pl.csv");
        run(exports, "--format", "csv", "--locale", "pl", file.toString());
        Files.writeString(file, Files.readString(file).replaceFirst("(help\\.title,[^,]*,)[^,]*", "$1Kącik pomocy"));
        assertThat(run(imports, file.toString(), "--locale", "pl")).as(() -> err.toString(UTF_8)).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).contains("Drafts that wait for a review now: 1");
        var draft = drafts.find(title).orElseThrow();
        assertThat(draft.text()).isEqualTo("Kącik pomocy");
        assertThat(draft.state()).isEqualTo(State.NEEDS_REVIEW);
        Files.writeString(file, Files.readString(file).replace("Kącik pomocy", "Kącik kupujących"));
        assertThat(run(imports, file.toString(), "--locale", "pl")).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).contains("Nothing was taken: somebody is at work on help.title pl");
        assertThat(drafts.find(title)).contains(draft);
        drafts.withdraw(title, draft.version(), draft.author());
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsTaken() throws IOException {
        var file = Files.writeString(folder.resolve("pl.json"), "{\n\"help.title\": \"<script>x</script>\"}");
        assertThat(run(imports, file.toString(), "--locale", "pl", "--check-only")).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).contains("ERROR html.unsafe pl.json:2 help.title").contains("Nothing is taken");
        Files.writeString(file, "{\"help.title\": \"Coś innego\"}");
        assertThat(run(imports, file.toString(), "--locale", "pl", "--check-only")).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).contains("conflict  help.title (pl.json:1)");
    }

    @Test
    void aSlipOnTheCommandLineIsToldApartFromAnError() {
        assertThat(run(exports, "--format", "xlsx", "--locale", "pl")).isEqualTo(Command.MISUSED);
        assertThat(run(exports, "--format", "json")).isEqualTo(Command.MISUSED);
        assertThat(run(imports, "--locale", "pl")).isEqualTo(Command.MISUSED);
        assertThat(run(imports, "x.json", "--locale", "no such language", "--check-only")).isEqualTo(Command.MISUSED);
        assertThat(run(imports, "x.json", "--locale", "pl", "--check-only")).isEqualTo(Command.FAILED);
    }

    private int run(Command command, String... arguments) {
        return command.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
