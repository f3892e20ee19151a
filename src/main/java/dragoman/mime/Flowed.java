package dragoman.mime;

import java.util.ArrayList;
import java.util.List;

/** Text whose paragraphs a mail program broke into lines, with a space at the end of each that goes on (RFC 3676). */
final class Flowed {

    private static final String SIGNATURE = "-- ";

    private Flowed() {}

    /** @param delSp whether that space is no space */
    static String joined(String text, boolean delSp) {
        var lines = new ArrayList<String>();
        boolean open = false;
        int depth = 0;
        for (var line : text.split("\n", -1)) {
            int quotes = quotes(line);
            var words = unstuffed(line.substring(quotes));
            boolean signature = words.equals(SIGNATURE);
            if (open && quotes == depth && !signature) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + words);
            } else {
                lines.add(">".repeat(quotes) + (quotes > 0 ? " " : "") + words);
            }
            depth = quotes;
            open = !signature && words.endsWith(" ");
            if (open && delSp) {
                chop(lines);
            }
        }
        return String.join("\n", lines);
    }

    private static void chop(List<String> lines) {
        var last = lines.remove(lines.size() - 1);
        lines.add(last.substring(0, last.length() - 1));
    }

    private static int quotes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == '>') {
            count++;
        }
        return count;
    }

    private static String unstuffed(String words) {
        return words.startsWith(" ") ? words.substring(1) : words;
    }
}
