package dragoman.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import dragoman.api.OwnFormat;
import dragoman.api.OwnFormat.Reading;
import dragoman.api.Shape.Kind;
import dragoman.api.Telling;
import dragoman.doors.Shop;
import dragoman.sheets.Assembly.RowFlaw;
import dragoman.sheets.Sheet.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Takes in orders from a file: each whole or not at all, and whatever is wrong told by row and column. */
@ApplicationScoped
public class OrderImport {

    private static final String BROKEN = "It breaks off: a quotation mark is not closed, or something stands behind a closed one.";

    private final OwnFormat format;
    private final Telling telling;

    OrderImport(OwnFormat format, Telling telling) {
        this.format = format;
        this.telling = telling;
    }

    /** What became of a file. */
    public sealed interface Outcome {

        /** @param reason a sentence on why nothing of it can be read */
        record Refused(String reason) implements Outcome {}

        record Taken(ImportReport report) implements Outcome {}
    }

    public Outcome take(Shop shop, byte[] file, ImportOptions options) {
        return take(shop, file, options, read -> {});
    }

    /** The same for whoever wants to see each order as it was read. */
    Outcome take(Shop shop, byte[] file, ImportOptions options, Consumer<Reading.Understood> reader) {
        var encoding = options.encoding().map(named -> new Encoding(named, 0, true)).orElseGet(() -> Encoding.of(file));
        var text = encoding.read(file);
        if (text.isEmpty()) {
            return new Outcome.Refused("Some of its bytes are none of " + encoding.charset() + ". Name another encoding with --encoding.");
        }
        var sheet = Sheet.of(text.get(), options.separator());
        if (sheet.isEmpty()) {
            return new Outcome.Refused("Its first row has no head that is known.");
        }
        if (!sheet.get().twice().isEmpty()) {
            return new Outcome.Refused("These heads mean what another before them means: " + String.join(", ", sheet.get().twice()) + ".");
        }
        try {
            return isWhole(sheet.get()) ? new Outcome.Taken(run(shop, sheet.get(), encoding, options, reader)) : new Outcome.Refused(BROKEN);
        } catch (CsvParseException broken) {
            return new Outcome.Refused(BROKEN);
        }
    }

    // Before anything is taken: of a file that came in part, nobody knows which part.
    private static boolean isWhole(Sheet sheet) {
        return sheet.rows(row -> {});
    }

    private ImportReport run(Shop shop, Sheet sheet, Encoding encoding, ImportOptions options, Consumer<Reading.Understood> reader) {
        var decimals = new Decimals(options.decimal());
        var amounts = sheet.columns().stream().filter(column -> column.kind() == Kind.AMOUNT).toList();
        sheet.rows(row -> amounts.forEach(column -> decimals.see(column.name(), row.cell(column))));
        var report = new ImportReport(encoding, sheet, options.dryRun());
        var seen = new HashSet<String>();
        orders(sheet, rows -> take(shop, new Assembly(sheet, new Cells(decimals, shop.zone()), rows), seen, report, reader));
        return report;
    }

    private void take(Shop shop, Assembly assembly, Set<String> seen, ImportReport report, Consumer<Reading.Understood> reader) {
        var order = assembly.order();
        if (assembly.isShopifys()) {
            ShopifyExport.complete(order, assembly.fulfilledAt());
        }
        var flaws = new ArrayList<>(assembly.flaws());
        if (!seen.add(assembly.id())) {
            flaws.add(new RowFlaw(assembly.first().number(), Column.ID, "The order stood further up already: its rows must stand together."));
        }
        var reading = format.read(shop, assembly.id(), order);
        if (reading instanceof Reading.Flawed flawed) {
            flawed.flaws().forEach(flaw -> flaws.add(assembly.place(flaw.pointer(), flaw.reason())));
        }
        if (flaws.isEmpty() && reading instanceof Reading.Understood understood) {
            reader.accept(understood);
            report.taken(assembly.first().number(), understood, report.isDry() ? null : telling.tell(understood).outcome());
        } else {
            report.refused(flaws);
        }
    }

    // The rows of one order stand together; it begins where an id or a number is another than before.
    private static void orders(Sheet sheet, Consumer<List<Row>> each) {
        var rows = new ArrayList<Row>();
        sheet.rows(row -> {
            if (!rows.isEmpty() && isAnother(sheet, rows.get(0), row)) {
                each.accept(List.copyOf(rows));
                rows.clear();
            }
            rows.add(row);
        });
        if (!rows.isEmpty()) {
            each.accept(List.copyOf(rows));
        }
    }

    private static boolean isAnother(Sheet sheet, Row first, Row row) {
        return List.of(Column.ID, "number").stream().flatMap(name -> sheet.column(name).stream())
                .anyMatch(column -> !row.cell(column).isEmpty() && !row.cell(column).equals(first.cell(column)));
    }
}
