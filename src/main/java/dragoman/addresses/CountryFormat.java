package dragoman.addresses;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How one country writes an address, as {@code formats.txt} says it.
 *
 * @param own the lines, in the country's own script
 * @param latin the lines of an address in Latin letters
 * @param capitals the letters of the parts that are written in capitals
 * @param postcode its shape, as {@link Postcode} reads it
 */
record CountryFormat(String country, List<FormatLine> own, List<FormatLine> latin, String capitals, String postcode) {

    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern LINES = Pattern.compile("%n");
    private static final int MOST_COLUMNS = 5;

    /** A row of the file; the last columns may be left away. */
    static CountryFormat of(String row) {
        var columns = COLUMNS.split(row.strip(), -1);
        if (columns.length > MOST_COLUMNS || columns.length < 2) {
            throw new IllegalArgumentException("a format has 2 to " + MOST_COLUMNS + " columns: " + row);
        }
        var own = lines(columns[1]);
        var latin = column(columns, 2).isEmpty() ? own : lines(columns[2]);
        return new CountryFormat(columns[0], own, latin, column(columns, 3), column(columns, 4));
    }

    private static String column(String[] columns, int at) {
        return at < columns.length ? columns[at] : "";
    }

    private static List<FormatLine> lines(String format) {
        return LINES.splitAsStream(format).map(FormatLine::of).toList();
    }

    boolean capitalizes(char part) {
        return capitals.indexOf(part) >= 0;
    }

    /** Whether lines begin with what is largest and end with who lives there. */
    static boolean bigToSmall(List<FormatLine> lines) {
        return first(lines, 'A') < first(lines, 'N');
    }

    private static int first(List<FormatLine> lines, char part) {
        int at = 0;
        while (!lines.get(at).has(part)) {
            at++;
        }
        return at;
    }
}
