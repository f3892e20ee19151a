package dragoman.foreign;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dragoman.foreign.Entry.MadeFrom;
import dragoman.wire.FormulaGuard;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts in rows and columns (RFC 4180), as spreadsheets open them and save them again: with a mark for UTF-8 and a guard
 * against formulas on the way out; with commas, semicolons or tabs on the way in.
 */
final class CsvFile {

    private static final String KEY = "key";
    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final String NOTE = "note";
    private static final String STATE = "state";
    private static final String SOURCE_DIGEST = "source digest";
    private static final String TARGET_DIGEST = "target digest";
    private static final List<String> HEADS = List.of(KEY, SOURCE, TARGET, NOTE, STATE, SOURCE_DIGEST, TARGET_DIGEST);

    // A cell of digits and an "e" is a number to a spreadsheet, and so are digits alone; with this in front it is none.
    private static final String DIGEST = "#";

    // Without it, Excel takes UTF-8 for the encoding of the machine.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    // A quotation mark that nobody closes is closed by the end of the file; then this is in its cell.
    private static final String END = "\u0004";

    private CsvFile() {}

    static void write(Batch batch, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADS);
        for (var entry : batch.entries()) {
            var base = entry.base();
            csv.writeRecord(Stream.of(entry.key(), entry.source(), entry.target().orElse(""), entry.note(), entry.progress().word(),
                    DIGEST + base.source(), base.target().map(digest -> DIGEST + digest).orElse("")).map(FormulaGuard::on).toList());
        }
        csv.flush();
    }

    static FileReading read(ForeignFile file) {
        var decoded = Decoded.of(file, file.declared());
        if (!decoded.errors().isEmpty()) {
            return new FileReading.Refused(decoded.errors());
        }
        var harvest = new Harvest(file);
        var text = decoded.text() + "\n" + END;
        char separator = Stream.of(',', ';', '\t').max(Comparator.comparing(one -> heads(text, one).size())).orElseThrow();
        var heads = heads(text, separator);
        if (!heads.containsKey(KEY) || !heads.containsKey(TARGET)) {
            harvest.error("csv.heads", 1, "", "the first row has to name the columns, among them “key” and “target”");
        } else {
            rows(text, separator, heads, harvest);
        }
        return harvest.reading();
    }

    private static void rows(String text, char separator, Map<String, Integer> heads, Harvest harvest) {
        long line = 1;
        boolean ended = false;
        try {
            for (var row : reader(text, separator)) {
                line = row.getStartingLineNumber();
                ended = row.getFields().equals(List.of(END));
                boolean blank = row.getFields().stream().allMatch(String::isBlank);
                if (line > 1 && !ended && !blank && !harvest.isFull()) {
                    take(new Row(row.getFields(), heads), (int) line, harvest);
                }
            }
            if (!ended && !harvest.isFull()) {
                harvest.error("csv.quote", (int) line, "", "a quotation mark is not closed");
            }
        } catch (CsvParseException e) {
            harvest.error("csv.quote", (int) line, "", "something stands behind a closing quotation mark, here or in the row below");
        }
    }

    private record Row(List<String> cells, Map<String, Integer> heads) {
        String cell(String head) {
            var at = heads.get(head);
            return at == null || at >= cells.size() ? "" : FormulaGuard.off(cells.get(at));
        }
    }

    private static void take(Row row, int line, Harvest harvest) {
        if (row.cells.contains(END)) {
            harvest.error("csv.quote", line, row.cell(KEY), "a quotation mark is not closed");
            return;
        }
        if (row.cell(KEY).isBlank()) {
            harvest.error("csv.key", line, "", "the row has no key");
            return;
        }
        Optional<String> text = Optional.of(row.cell(TARGET)).filter(target -> !target.isEmpty());
        var progress = Progress.of(row.cell(STATE).strip()).orElse(text.isEmpty() ? Progress.MISSING : Progress.NEEDS_REVIEW);
        harvest.take(new Entry(row.cell(KEY).strip(), row.cell(SOURCE), text, row.cell(NOTE).replace("\r\n", "\n"), progress), base(row), line);
    }

    private static Optional<MadeFrom> base(Row row) {
        return digest(row, SOURCE_DIGEST).map(source -> new MadeFrom(source, digest(row, TARGET_DIGEST), Optional.empty()));
    }

    private static Optional<String> digest(Row row, String head) {
        return Optional.of(row.cell(head).strip()).filter(cell -> cell.startsWith(DIGEST)).map(cell -> cell.substring(DIGEST.length()));
    }

    /** The places of the heads that are known. */
    private static Map<String, Integer> heads(String text, char separator) {
        var heads = new HashMap<String, Integer>();
        try {
            for (CsvRecord first : reader(text, separator)) {
                for (int i = 0; i < first.getFieldCount(); i++) {
                    var head = first.getField(i).strip().toLowerCase(Locale.ROOT);
                    if (HEADS.contains(head)) {
                        heads.putIfAbsent(head, i);
                    }
                }
                break;
            }
        } catch (CsvParseException brokenInTheFirstRow) {
            heads.clear();
        }
        return heads;
    }

    // Rows are counted as they stand in the file, so the empty ones come too.
    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).ignoreDifferentFieldCount(true).acceptCharsAfterQuotes(false).ofCsvRecord(text);
    }
}
