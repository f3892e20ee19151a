package dragoman.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file's lines, and what becomes of some of them; all others stay to the byte, line ends too. Lines are numbered from
 * 1, as they were before any edit.
 */
final class LineEdits {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\n|\\r)|[^\\r\\n]+");

    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, StringBuilder> inserted = new HashMap<>();
    private final String end;

    LineEdits(String text) {
        var match = LINE.matcher(text);
        while (match.find()) {
            lines.add(match.group());
        }
        end = lines.isEmpty() || ending(1).isEmpty() ? "\n" : ending(1);
    }

    int count() {
        return lines.size();
    }

    /** A line without its end. */
    String line(int number) {
        var line = lines.get(number - 1);
        return line.substring(0, line.length() - ending(number).length());
    }

    boolean isBlank(int number) {
        return lines.get(number - 1).isBlank();
    }

    private String ending(int number) {
        var line = lines.get(number - 1);
        int length = line.length();
        while (length > 0 && "\r\n".indexOf(line.charAt(length - 1)) >= 0) {
            length--;
        }
        return line.substring(length);
    }

    /** Puts a text, in which a new line is {@code \n}, in the place of some lines. */
    void replace(int first, int last, String text) {
        var lastEnd = ending(last);
        remove(first, last);
        lines.set(first - 1, text.replace("\n", end) + lastEnd);
    }

    void remove(int first, int last) {
        for (int number = first; number <= last; number++) {
            lines.set(number - 1, "");
        }
    }

    /** Puts lines behind a line, or with 0 before all; after what was put there before. */
    void insertAfter(int number, String text) {
        inserted.computeIfAbsent(number, n -> new StringBuilder()).append((text + "\n").replace("\n", end));
    }

    boolean hasInsertedAfter(int number) {
        return inserted.containsKey(number);
    }

    /** The file as it is to be. */
    String text() {
        var out = new StringBuilder();
        for (int number = 0; number <= lines.size(); number++) {
            out.append(number == 0 ? "" : lines.get(number - 1));
            if (inserted.containsKey(number)) {
                if (!out.isEmpty() && "\r\n".indexOf(out.charAt(out.length() - 1)) < 0) {
                    out.append(end);
                }
                out.append(inserted.get(number));
            }
        }
        return out.toString();
    }
}
