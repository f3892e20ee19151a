package dragoman.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {
    @Test
    void helpNamesEveryCommand() {
        var said = new ByteArrayOutputStream();
        int code = new Help().run(List.of(), new PrintStream(said, true, UTF_8), System.err);
        assertThat(code).isEqualTo(Command.DONE);
        assertThat(said.toString(UTF_8)).contains(List.of(Commands.values()).stream().map(Commands::word).toList());
        assertThat(said.toString(UTF_8).lines().skip(1)).allMatch(line -> line.matches("  [a-z-]+ +[^ ].*"));
    }

    @Test
    void aCommandIsFoundByItsWordOnAnyMachine() {
        // Turkish lower case of STATUS is the same, of an I it is not: the word must come from Locale.ROOT.
        assertThat(Commands.named("status")).contains(Commands.STATUS);
        assertThat(Commands.named("STATUS")).isEmpty();
        assertThat(Commands.named("import-rates")).contains(Commands.IMPORT_RATES);
        assertThat(Commands.named("import_rates")).isEmpty();
    }
}
