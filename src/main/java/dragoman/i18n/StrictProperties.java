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

    /**
     * Where an entry stands in its file, for whoever rewrites it.
     *
     * @param first its first line, without comments
     * @param last the last line that its value goes on to
     * @param value the column of the first line where the value begins, from 0; -1 where that is on a later line
     */
    public record Span(int first, int last, int value) {}

    /** What a file holds, by key where it stands, and what is wrong with it. */
    public record Contents(List<Entry> entries, Map<String, Span> spans, List<Flaw> flaws) {}

    private static final String MEANINGFUL_ESCAPES = "\\:=#! ";

    private final String[] lines;
    private final String escapes;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Span> spans = new HashMap<>();
    private final List<Flaw> flaws;
    private List<String> comments = new ArrayList<>();

    private StrictProperties(StrictText file, String escapes) {
        this.escapes = escapes;
        lines = file.text().split("\n", -1);
        flaws = new ArrayList<>(file.flaws());
    }

    public static Contents read(byte[] bytes) {
        return read(StrictText.decode(bytes), "");
    }

    /**
     * Reads what another program wrote.
     *
     * @param needless characters that it puts a backslash before without need: the backslash is lost, as in
     *     {@link java.util.Properties}, and that is no flaw
     */
    public static Contents read(StrictText file, String needless) {
        var reader = new StrictProperties(file, MEANINGFUL_ESCAPES + needless);
        reader.readLines();
        return new Contents(List.copyOf(reader.entries), Map.copyOf(reader.spans), List.copyOf(reader.flaws));
    }

    private void readLines() {
        for (int at = 0; at < lines.length; at++) {
            var line = clean(at);
            if (line.isEmpty()) {
                comments = new ArrayList<>();
            } else if (line.charAt(0) == '#' || line.charAt(0) == '!') {
                comments.add(line.substring(1).strip());
            } else {
                at = entryFrom(at, line);
            }
        }
    }

    /** Reads the entry that begins with a natural line, and returns the line that it ends on. */
    private int entryFrom(int first, String line) {
        int at = first;
        var logical = new StringBuilder(line);
        int ownLength = line.length() - (continues(logical) ? 1 : 0);
        if (line.equals("\\")) {
            // Java's reader takes what follows for a new line, although it is none.
            flaws.add(new Flaw("file.escape", at + 1, "", "a backslash alone continues nothing"));
        }
        while (continues(logical)) {
            logical.setLength(logical.length() - 1);
            // At the very end of a file there is nothing to continue with, and still no backslash in the text.
            logical.append(at + 1 < lines.length ? clean(++at) : "");
        }
        int value = valueStart(logical);
        int column = value <= ownLength ? lines[first].indexOf(line) + value : -1;
        entry(logical.toString(), value, new Span(first + 1, at + 1, column));
        return at;
    }

    /** A natural line without leading white space and without the CR of a CRLF. */
    private String clean(int at) {
        var line = lines[at].endsWith("\r") ? lines[at].substring(0, lines[at].length() - 1) : lines[at];
        if (line.indexOf('\r') >= 0) {
            flaws.add(new Flaw("file.lineEnd", at + 1, "", "has a carriage return inside a line"));
        }
        return line.substring(skipBlanks(line, 0));
    }

    private static boolean continues(CharSequence line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void entry(String line, int value, Span span) {
        int end = keyEnd(line);
        if (skipBlanks(line, end) == line.length()) {
            flaws.add(new Flaw("file.noSeparator", span.first(), line, "a key without “=”"));
        }
        var key = unescape(line.substring(0, end), line.substring(0, end), span.first());
        var text = unescape(line.substring(value), key, span.first());
        var earlier = spans.putIfAbsent(key, span);
        if (earlier == null) {
            entries.add(new Entry(key, text, span.first(), List.copyOf(comments)));
        } else {
            flaws.add(new Flaw("file.duplicateKey", span.first(), key, "stands on line " + earlier.first() + " already"));
        }
        comments = new ArrayList<>();
    }

    private static int valueStart(CharSequence line) {
        int at = skipBlanks(line, keyEnd(line));
        return at < line.length() && "=:".indexOf(line.charAt(at)) >= 0 ? skipBlanks(line, at + 1) : at;
    }

    private static int skipBlanks(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && " \t\f".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int keyEnd(CharSequence line) {
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
                if (escapes.indexOf(c) < 0) {
                    flaws.add(new Flaw("file.escape", line, key, "“\\" + c + "” is no escape: the backslash would be lost"));
                }
                return c;
        }
    }
}
