package dragoman.mime;

import java.util.List;
import java.util.regex.Pattern;

/** A line of a mail, and what is known of it from how it was written. */
record Line(String text, Kind kind) {

    /** What a line is. */
    enum Kind {
        /** Written now, as far as is known. */
        SAID,
        /** Of somebody else. */
        QUOTED,
        /** Of a signature. */
        SIGNED,
        /** From here on all is of somebody else. */
        CUT
    }

    private static final Pattern QUOTE = Pattern.compile("[ \\u3000]{0,3}[>＞].*");

    /** The lines of a plain text. */
    static List<Line> of(String text) {
        return text.lines().map(line -> new Line(line, QUOTE.matcher(line).matches() ? Kind.QUOTED : Kind.SAID)).toList();
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
