package dragoman.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.money.RateTable;
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

/** Lucía takes in a file of rates at a terminal. */
@QuarkusTest
@Tag("database")
class ImportRatesCommandTest {

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
              <Cube>
                <Cube time='2025-04-04'>
                  <Cube currency='USD' rate='1.1057'/>
                  <Cube currency='PLN' rate='4.2625'/>
                </Cube>
                <Cube time='2025-04-03'>
                  <Cube currency='USD' rate='1.1097'/>
                </Cube>
              </Cube>
            </gesmes:Envelope>
            """;

    @Inject
    ImportRatesCommand command;

    @Inject
    RateTable table;

    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void nothingIsKnown(@TempDir Path empty) {
        folder = empty;
        table.empty();
    }

    @Test
    void whatWasReadIsSaid() throws IOException {
        assertThat(run(file(FILE))).isEqualTo(Command.DONE);
        assertThat(said()).isEqualTo("Rates read: 3, from 2025-04-03 to 2025-04-04\nNew: 3. Changed: 0. Known already: 0. Refused: 0.\n");
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(table.rows()).hasSize(3);
        assertThat(run(file(FILE.replace("4.2625", "4.27")))).isEqualTo(Command.DONE);
        assertThat(said()).endsWith("New: 0. Changed: 1. Known already: 2. Refused: 0.\n");
    }

    @Test
    void aRowThatIsRefusedIsNamedByItsLineAndTheOthersAreTaken() throws IOException {
        var file = file(FILE.replace("4.2625", "N/A").replace("1.1097", "1,1097"));
        assertThat(run(file)).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).isEqualTo(file + ":6: This is no rate of PLN on 2025-04-04: \"N/A\"\n"
                + file + ":9: This is no rate of USD on 2025-04-03: \"1,1097\"\n");
        assertThat(said()).isEqualTo("Rates read: 1, from 2025-04-04 to 2025-04-04\nNew: 1. Changed: 0. Known already: 0. Refused: 2.\n");
        assertThat(table.rows()).singleElement().asString().startsWith("ECB USD 2025-04-04 1.10570000");
    }

    @Test
    void aFileWithoutAGoodRowTakesNothing() throws IOException {
        assertThat(run(file(FILE.replace("1.", "x").replace("4.", "x").replace("version=\"x0", "version=\"1.0")))).isEqualTo(Command.FAILED);
        assertThat(said()).isEqualTo("Rates read: 0\nNew: 0. Changed: 0. Known already: 0. Refused: 3.\n");
        assertThat(table.rows()).isEmpty();
    }

    @Test
    void aFileThatBreaksOffIsRefusedWhole() throws IOException {
        var file = file(FILE.substring(0, FILE.indexOf("<Cube time='2025-04-03'>")));
        assertThat(run(file)).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).isEqualTo(file + ":8: The XML is broken, or breaks off, here.\nNothing was taken.\n");
        assertThat(said()).isEmpty();
        assertThat(table.rows()).isEmpty();
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        var file = file("<html/>");
        assertThat(run(file)).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).startsWith(file + ":1: This is no file of reference rates of the European Central Bank.");
    }

    @Test
    void itNeedsItsFile() {
        assertThat(run()).isEqualTo(Command.MISUSED);
        assertThat(run("--help")).isEqualTo(Command.MISUSED);
        assertThat(run("a.xml", "b.xml")).isEqualTo(Command.MISUSED);
        assertThat(err.toString(UTF_8)).startsWith("import-rates FILE.xml");
        assertThat(run(folder.resolve("none.xml").toString())).isEqualTo(Command.MISUSED);
        assertThat(err.toString(UTF_8)).isEqualTo("There is no file " + folder.resolve("none.xml") + ".\n");
        assertThat(run(folder.toString())).isEqualTo(Command.MISUSED);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("rates.xml"), text).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return command.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String said() {
        return out.toString(UTF_8);
    }
}
