package dragoman.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dragoman.wire.FormulaGuard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A file as rows and columns (RFC 4180, with the separators that the world writes). */
final class Sheet {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    // The reader takes a quotation mark that nobody closes for one that the end closes; then this is in its cell.
    private static final String END = "\u0004";

    private final String text;
    private final char separator;
    private final List<String> heads;
    private final List<Column> columns;

    private Sheet(String text, char separator) {
        this.text = text + "\n" + END;
        this.separator = separator;
        this.heads = heads(this.text, separator);
        this.columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Column.of(i, heads.get(i)).ifPresent(columns::add);
        }
    }

    /**
     * A row that is not empty.
     *
     * @param number as spreadsheets count, the heads being 1
     */
    record Row(int number, List<String> cells) {

        /** What stands in a column, without the guard against formulas; empty where the row ends before it. */
        String cell(Column column) {
            return column.at() < cells.size() ? FormulaGuard.off(cells.get(column.at())).strip() : "";
        }

        private boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The sheet with the separator that was named, or else the one with which most heads are known; none where no head is. */
    static Optional<Sheet> of(String text, Optional<Character> named) {
        return named.map(List::of).orElse(SEPARATORS).stream()
                .map(separator -> new Sheet(text, separator))
                .max(Comparator.<Sheet>comparingInt(sheet -> sheet.columns.size()).thenComparing(sheet -> -SEPARATORS.indexOf(sheet.separator)))
                .filter(sheet -> !sheet.columns.isEmpty());
    }

    char separator() {
        return separator;
    }

    List<Column> columns() {
        return columns;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Heads that nobody knows. */
    List<String> unknown() {
        return heads.stream().filter(head -> !Column.isKnown(head)).toList();
    }

    /** Heads that mean what another before them means. */
    List<String> twice() {
        var seen = new HashSet<String>();
        return columns.stream().filter(column -> !seen.add(column.name())).map(Column::head).toList();
    }

    /**
     * Hands out the rows.
     *
     * @return whether that was all, or the file breaks off within a cell
     * @throws CsvParseException where something stands behind a closing quotation mark
     */
    boolean rows(Consumer<Row> each) {
        int number = 0;
        for (var row : reader(text, separator)) {
            number++;
            var read = new Row(number, row.getFields());
            if (read.cells().equals(List.of(END))) {
                return true;
            }
            if (number > 1 && !read.isEmpty()) {
                each.accept(read);
            }
        }
        return false;
    }

    private static List<String> heads(String text, char separator) {
        try {
            for (CsvRecord first : reader(text, separator)) {
                return first.getFields();
            }
            return List.of();
        } catch (CsvParseException brokenInTheFirstRow) {
            return List.of();
        }
    }

    // Rows are counted as they stand in the file, so the empty ones come too.
    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).ignoreDifferentFieldCount(true).acceptCharsAfterQuotes(false).ofCsvRecord(text);
    }
}
