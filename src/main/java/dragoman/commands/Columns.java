package dragoman.commands;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Rows below their heads: words from the left, numbers from the right. The last cell may be as long and in whatever
 * script it likes, since nothing stands behind it.
 */
final class Columns {

    /** Characters: a day is as long, and so is a number beyond all reason. */
    private static final int NARROWEST = 10;

    private final PrintStream out;
    private final List<String> heads;

    Columns(PrintStream out, List<String> heads) {
        this.out = out;
        this.heads = heads;
    }

    /** Prints the heads, each as its column's cells stand. */
    void heads(List<?> like) {
        var line = new StringBuilder();
        for (int i = 0; i < heads.size(); i++) {
            line.append(cell(i, heads.get(i), like.get(i) instanceof Number));
        }
        print(line);
    }

    void row(List<?> cells) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cell(i, cells.get(i).toString(), cells.get(i) instanceof Number));
        }
        print(line);
    }

    private String cell(int at, String text, boolean number) {
        if (at == heads.size() - 1) {
            return text;
        }
        int width = Math.max(NARROWEST, heads.get(at).length());
        return String.format(Locale.ROOT, number ? "%" + width + "s  " : "%-" + width + "s  ", text);
    }

    private void print(StringBuilder line) {
        out.println(line.toString().stripTrailing());
    }
}
