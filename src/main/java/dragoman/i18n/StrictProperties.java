package dragoman.i18n;

import dragoman.i18n.StrictText.Flaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The strict reader of {@code .properties} files: the grammar of {@link java.util.Properties}, in UTF-8, without its
 * forgiveness. A duplicate key, a malformed or needless escape, a bad byte are flaws with a line, never a guess.
 */
public final class StrictProperties {

    /** One key and its text; the comments are those that stand directly above it, without their mark. */
    public record Entry(String key, String text, int line, List<String> comments) {}

    /** What a file holds and what is wrong with it. */
    public record Contents(List<Entry> entries, List<Flaw> flaws) {}

    private static final String MEANINGFUL_ESCAPES = "\\:=#! ";

    private final String[] lines;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Flaw> flaws;
    private final Map<String, Integer> firstLines = new HashMap<>();
    private List<String> comments = new ArrayList<>();

    private StrictProperties(StrictText file) {
        lines = file.text().split("\n", -1);
        flaws = new ArrayList<>(file.flaws());
    }

    public static Contents read(byte[] bytes) {
        var reader = new StrictProperties(StrictText.decode(bytes));
        reader.readLines();
        return new Contents(List.copyOf(reader.entries), List.copyOf(reader.flaws));
    }

    private void readLines() {
        for (int at = 0; at < lines.length; at++) {
            var line = clean(at);
            if (line.isEmpty()) {
                comments = new ArrayList<>();
            } else if (line.charAt(0) == '#' || line.charAt(0) == '!') {
                comments.add(line.substring(1).strip());
            } else {
                int first = at;
                if (line.equals("\\")) {
                    // Java's reader takes what follows for a new line, although it is none.
                    flaws.add(new Flaw("file.escape", at + 1, "", "a backslash alone continues nothing"));
                }
                var logical = new StringBuilder(line);
                while (continues(logical)) {
                    logical.setLength(logical.length() - 1);
                    // At the very end of a file there is nothing to continue with, and still no backslash in the text.
                    logical.append(at + 1 < lines.length ? clean(++at) : "");
                }
                entry(logical.toString(), first + 1);
            }
        }
    }

    /** A natural line without leading white space and without the CR of a CRLF. */
    private String clean(int at) {
        var line = lines[at].endsWith("\r") ? lines[at].substring(0, lines[at].length() - 1) : lines[at];
        if (line.indexOf('\r') >= 0) {
            flaws.add(new Flaw("file.lineEnd", at + 1, "", "has a carriage return inside a line"));
        }
        int start = 0;
        while (start < line.length() && " \t\f".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return line.substring(start);
    }

    private static boolean continues(CharSequence line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void entry(String line, int number) {
        int end = keyEnd(line);
        int start = end;
        while (start < line.length() && " \t\f".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        if (start < line.length() && "=:".indexOf(line.charAt(start)) >= 0) {
            start++;
            while (start < line.length() && " \t\f".indexOf(line.charAt(start)) >= 0) {
                start++;
            }
        } else if (start == line.length()) {
            flaws.add(new Flaw("file.noSeparator", number, line, "a key without “=”"));
        }
        var key = unescape(line.substring(0, end), line.substring(0, end), number);
        var text = unescape(line.substring(start), key, number);
        var earlier = firstLines.putIfAbsent(key, number);
        if (earlier == null) {
            entries.add(new Entry(key, text, number, List.copyOf(comments)));
        } else {
            flaws.add(new Flaw("file.duplicateKey", number, key, "stands on line " + earlier + " already"));
        }
        comments = new ArrayList<>();
    }

    private static int keyEnd(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if ("=: \t\f".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return line.length();
    }

    private String unescape(String raw, String key, int line) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        var out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (i + 1 < raw.length() && raw.charAt(i + 1) == 'u') {
                i += unicode(raw, i + 2, out, key, line) + 1;
            } else {
                i++;
                out.append(i < raw.length() ? escaped(raw.charAt(i), key, line) : '\\');
            }
        }
        return out.toString();
    }

    /** Appends the character of four hexadecimal digits and returns how many were there. */
    private int unicode(String raw, int from, StringBuilder out, String key, int line) {
        int digits = 0;
        int value = 0;
        while (digits < 4 && from + digits < raw.length() && hex(raw.charAt(from + digits)) >= 0) {
            value = value * 16 + hex(raw.charAt(from + digits++));
        }
        if (digits == 4) {
            out.append((char) value);
        } else {
            flaws.add(new Flaw("file.escape", line, key, "a malformed \\u escape: four hexadecimal digits are wanted"));
        }
        return digits;
    }

    // Character.digit would also take full-width and Arabic digits, which java.util.Properties does not.
    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private char escaped(char c, String key, int line) {
        switch (c) {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            default:
                if (MEANINGFUL_ESCAPES.indexOf(c) < 0) {
                    flaws.add(new Flaw("file.escape", line, key, "“\\" + c + "” is no escape: the backslash would be lost"));
                }
                return c;
        }
    }
}
