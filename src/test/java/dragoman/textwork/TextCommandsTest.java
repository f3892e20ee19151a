package dragoman.textwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.commands.Command;
import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommand;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types and reads; what it does is told by the tests of texts. */
@QuarkusTest
@Tag("database")
class TextCommandsTest {

    @Inject
    Instance<DatabaseCommand> commands;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void everyDatabaseCommandHasItsBeanAndTheOtherWayRound() {
        assertThat(commands.stream().map(DatabaseCommand::name))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Commands.values())
                        .filter(command -> command.alone().isEmpty())
                        .toList());
    }

    @Test
    void releasesAreOneALine() {
        assertThat(run(Commands.RELEASES)).isEqualTo(Command.DONE);
        var lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo(20)
                .allMatch(line -> line.matches("\\d+\\t((IMPORT|EDIT|PLANNED|TRIAL|TYPO|TYPO_UNDONE)\\t-|(ROLLBACK|WITHDRAWAL)\\t\\d+)\\t\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"));
        var numbers = lines.stream().map(line -> Integer.parseInt(line.split("\t")[0])).toList();
        int newest = numbers.get(0);
        assertThat(numbers).isEqualTo(IntStream.range(0, Math.min(newest, 20)).mapToObj(n -> newest - n).toList());
        assertThat(lines).filteredOn(line -> line.startsWith("1\t")).allMatch(line -> line.startsWith("1\tIMPORT\t-\t"));
    }

    @Test
    void aReleaseThatThereIsNotIsNotRolledBackTo() {
        assertThat(run(Commands.ROLLBACK, "987654321")).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).contains("There is no release 987654321.");
        assertThat(run(Commands.ROLLBACK)).isEqualTo(Command.MISUSED);
        assertThat(run(Commands.ROLLBACK, "-1")).isEqualTo(Command.MISUSED);
        assertThat(run(Commands.ROLLBACK, "1", "2")).isEqualTo(Command.MISUSED);
    }

    @Test
    void toRollBackToWhatIsShownIsNothingToDo() {
        run(Commands.RELEASES);
        var newest = out.toString(UTF_8).split("\t")[0];
        out.reset();
        assertThat(run(Commands.ROLLBACK, newest)).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).startsWith("Nothing to do");
    }

    @Test
    void whereNothingIsApprovedNothingIsPublished() {
        assertThat(run(Commands.PUBLISH, "now")).isEqualTo(Command.MISUSED);
        assertThat(run(Commands.PUBLISH)).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).startsWith("Nothing to do");
    }

    @Test
    void withoutConflictsThatIsSaid() {
        assertThat(run(Commands.CONFLICTS)).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).startsWith("File and database agree");
    }

    @Test
    void anExportNeedsItsFolder(@TempDir Path directory) {
        assertThat(run(Commands.EXPORT, directory.resolve("none").toString())).isEqualTo(Command.MISUSED);
        assertThat(run(Commands.EXPORT, directory.toString(), "more")).isEqualTo(Command.MISUSED);
        assertThat(run(Commands.EXPORT, directory.toString())).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).isEqualTo("Files changed: 0\n");
    }

    private int run(Commands name, String... arguments) {
        return commands.stream().filter(command -> command.name() == name).findFirst().orElseThrow()
                .run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
