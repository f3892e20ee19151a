package dragoman.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.orders.OrderKey;
import dragoman.orders.OrderTables;
import dragoman.orders.Orders;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lucía takes in and gives out a shop's orders at a terminal. */
@QuarkusTest
@Tag("database")
class OrderFileCommandsTest {

    private static final String FILE = """
            id;number;placedAt;updatedAt;state;payment;fulfilment;currency;charged.total;lines.title;lines.quantity;lines.unitPrice;buyer.email;buyer.delivery.country
            file-1;#F1;2026-04-02T10:14:00+02:00;2026-04-02T10:15:00+02:00;OPEN;PAID;UNFULFILLED;PLN;1.234,50;Lampion błękitny;2;617,25;zofia@example.com;PL
            ;;;;;;;;;=SUM(A1);1;0,00;;
            file-2;#F2;2026-04-03T10:14:00+02:00;2026-04-03T10:15:00+02:00;OPEN;PENDING;UNFULFILLED;PLN;50,00;Świeca;1;50,00;;PL
            """;

    @Inject
    ImportOrdersCommand imports;

    @Inject
    ExportOrdersCommand exports;

    @Inject
    Orders orders;

    @Inject
    OrderTables tables;

    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void nothingIsKnown(@TempDir Path empty) {
        folder = empty;
        tables.empty("demo");
    }

    @Test
    void whatWasTakenIsSaid() throws IOException {
        assertThat(take(file(FILE))).isEqualTo(Command.DONE);
        assertThat(said()).isEqualTo("Encoding: UTF-8. Separator: semicolon.\n"
                + "Orders read: 2. New: 2. Changed: 0. Known already: 0. Older than what is known: 0. Refused: 0.\n");
        assertThat(err.toString(UTF_8)).isEmpty();
        var order = orders.find(new OrderKey("demo", "file-1")).orElseThrow();
        assertThat(order.told().charges().charged().total()).hasToString("1234.50 PLN");
        assertThat(order.told().lines()).extracting("title").containsExactly("Lampion błękitny", "=SUM(A1)");
        assertThat(order.told().buyer().market()).isEqualTo("pl");
    }

    @Test
    void theSameFileAgainChangesNothingAndALaterOneWhatIsLater() throws IOException {
        take(file(FILE));
        assertThat(take(file(FILE))).isEqualTo(Command.DONE);
        assertThat(said()).endsWith("Orders read: 2. New: 0. Changed: 0. Known already: 2. Older than what is known: 0. Refused: 0.\n");
        take(file(FILE.replace("10:15:00+02:00;OPEN;PENDING", "11:15:00+02:00;OPEN;PAID")));
        assertThat(said()).endsWith("New: 0. Changed: 1. Known already: 1. Older than what is known: 0. Refused: 0.\n");
        take(file(FILE));
        assertThat(said()).endsWith("New: 0. Changed: 0. Known already: 1. Older than what is known: 1. Refused: 0.\n");
        assertThat(orders.find(new OrderKey("demo", "file-2")).orElseThrow().told().standing().payment().raw()).isEqualTo("PAID");
    }

    @Test
    void aDryRunShowsWhatItReadsAndTakesNothing() throws IOException {
        assertThat(take(Files.write(folder.resolve("orders.csv"), FILE.getBytes(Charset.forName("windows-1250"))).toString(), "--dry-run")).isEqualTo(Command.DONE);
        assertThat(said()).isEqualTo("""
                Encoding: windows-1250 (the likeliest; --encoding names another). Separator: semicolon.
                row 2: #F1, 1234.50 PLN, pl pl, lines: 2, first: Lampion błękitny
                row 4: #F2, 50.00 PLN, pl pl, lines: 1, first: Świeca
                Orders read: 2. Would be taken: 2. Would be refused: 0. Nothing was taken: this was a dry run.
                """);
        assertThat(orders.ofShop("demo", "", 10)).isEmpty();
    }

    @Test
    void anOrderWithAFlawIsRefusedWholeAndTheOthersAreTaken() throws IOException {
        var file = file(FILE.replace("617,25", "617,255").replace("=SUM(A1);1", "=SUM(A1);many"));
        assertThat(take(file)).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).isEqualTo(file + ": row 2, lines.unitPrice: There are more decimals than the 2 of PLN.\n"
                + file + ": row 3, lines.quantity: A whole number from 0 to 1000000 belongs here.\n");
        assertThat(said()).endsWith("Orders read: 2. New: 1. Changed: 0. Known already: 0. Older than what is known: 0. Refused: 1.\n");
        assertThat(orders.ofShop("demo", "", 10)).extracting(order -> order.key().externalId()).containsExactly("file-2");
    }

    @Test
    void ofAFileThatBreaksOffNothingIsTaken() throws IOException {
        var file = file(FILE.stripTrailing() + ";\"P");
        assertThat(take(file)).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).isEqualTo(file + ": It breaks off: a quotation mark is not closed, or something stands behind a closed one.\nNothing was taken.\n");
        assertThat(orders.ofShop("demo", "", 10)).isEmpty();
    }

    @Test
    void whatIsNamedIsNotGuessed() throws IOException {
        var file = Files.write(folder.resolve("orders.csv"), FILE.replace(';', '\t').getBytes(Charset.forName("windows-1250"))).toString();
        assertThat(take(file, "--encoding", "windows-1250", "--separator", "tab", "--decimal", "comma", "--shop", "demo")).isEqualTo(Command.DONE);
        assertThat(said()).startsWith("Encoding: windows-1250. Separator: tab.\n");
        assertThat(take(file, "--encoding", "UTF-8")).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).contains("Some of its bytes are none of UTF-8.");
    }

    @Test
    void whatIsWrittenIsReadAgainAndCallsNobody() throws IOException {
        take(file(FILE));
        var before = orders.ofShop("demo", "", 10);
        var written = folder.resolve("written.csv");
        assertThat(give(written.toString())).isEqualTo(Command.DONE);
        assertThat(said()).isEqualTo("Orders written: 2.\n");
        var text = Files.readString(written);
        assertThat(text).startsWith("\uFEFFid,number,").contains(",'=SUM(A1),").doesNotContain(",=SUM");
        assertThat(take(written.toString())).isEqualTo(Command.DONE);
        assertThat(said()).endsWith("Orders read: 2. New: 0. Changed: 0. Known already: 2. Older than what is known: 0. Refused: 0.\n");
        assertThat(orders.ofShop("demo", "", 10)).isEqualTo(before);
        assertThat(give(written.toString())).isEqualTo(Command.FAILED);
        assertThat(err.toString(UTF_8)).isEqualTo("There is a file " + written + " already.\n");
    }

    @Test
    void manyOrdersAreWrittenEachOnce() throws IOException {
        var rows = new StringBuilder(FILE.lines().findFirst().orElseThrow()).append('\n');
        IntStream.range(0, 401).forEach(i -> rows.append("many-" + i + ";#M" + i + ";2026-04-02T10:14:00Z;2026-04-02T10:15:00Z;OPEN;PAID;UNFULFILLED;PLN;1,50;Lampion;1;1,50;;PL\n"));
        assertThat(take(file(rows.toString()))).isEqualTo(Command.DONE);
        var written = folder.resolve("written.csv");
        give(written.toString());
        assertThat(said()).isEqualTo("Orders written: 401.\n");
        assertThat(Files.readString(written).lines().skip(1).map(line -> line.substring(0, line.indexOf(',')))).hasSize(401).doesNotHaveDuplicates();
    }

    @Test
    void theyNeedTheirFileAndAShopThatIsThere() throws IOException {
        for (var args : List.of(List.<String>of(), List.of("--dry-run"), List.of("a.csv", "b.csv"), List.of("a.csv", "--decimal", "dot"), List.of("a.csv", "--encoding", "klingon"),
                List.of("a.csv", "--shop"), List.of("a.csv", "--colour", "red"), List.of("a.csv", "--dry-run", "--dry-run"))) {
            assertThat(take(args.toArray(String[]::new))).as(args.toString()).isEqualTo(Command.MISUSED);
            assertThat(err.toString(UTF_8)).startsWith("import-orders FILE.csv");
        }
        assertThat(take(folder.resolve("none.csv").toString())).isEqualTo(Command.MISUSED);
        assertThat(err.toString(UTF_8)).isEqualTo("There is no file " + folder.resolve("none.csv") + ".\n");
        assertThat(take(file(FILE), "--shop", "atlantis")).isEqualTo(Command.MISUSED);
        assertThat(err.toString(UTF_8)).startsWith("There is no shop atlantis. Known: ").contains("demo");
        assertThat(give()).isEqualTo(Command.MISUSED);
        assertThat(give("x.csv", "--shop")).isEqualTo(Command.MISUSED);
        assertThat(give(folder.resolve("x.csv").toString(), "--shop", "atlantis")).isEqualTo(Command.MISUSED);
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("orders.csv"), text).toString();
    }

    private int take(String... arguments) {
        return run(imports, arguments);
    }

    private int give(String... arguments) {
        return run(exports, arguments);
    }

    private int run(Command command, String... arguments) {
        out.reset();
        err.reset();
        return command.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String said() {
        return out.toString(UTF_8);
    }
}
