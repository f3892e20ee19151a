package dragoman.mime;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Takes out of texts what is no text, and out of names what turns or hides other characters. */
final class Tidy {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2028\\u2029\\u0085]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\f\\u000B]");
    private static final int REPLACEMENT = 0xFFFD;

    private Tidy() {}

    /** Words of any length: line ends are line feeds; NUL, controls and lone surrogates are gone. */
    static String text(String text, int most) {
        return cut(kept(LINE_ENDS.matcher(text).replaceAll("\n"), c -> c == '\n' || c == '\t' || !Character.isISOControl(c) && c != 0xFEFF), most);
    }

    /** One line, such as a subject or somebody's name. Joiners stay: letters are written with them. */
    static String line(String text, int most) {
        return cut(SPACES.matcher(kept(text, c -> isSpace(c) || !Character.isISOControl(c) && !turnsOrHides(c))).replaceAll(" ").strip(), most).strip();
    }

    /** The name of a file: no path, nothing that shows ".exe" as something else. */
    static String fileName(String name, int most) {
        var visible = line(kept(name, c -> isSpace(c) || Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.PRIVATE_USE), Integer.MAX_VALUE);
        var last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1).replaceAll("[<>:\"|?*]", "_").replaceAll("^[. ]+|[. ]+$", "");
        if (last.length() <= most) {
            return last;
        }
        // The ending tells what it is.
        int dot = last.lastIndexOf('.');
        var ending = dot < 0 || last.length() - dot > most / 4 ? "" : last.substring(dot);
        return cut(last, most - ending.length()) + ending;
    }

    /** Without what bends the direction of a line; mail programs write it around names. */
    static String unbent(String text) {
        return kept(text, c -> !turnsOrHides(c));
    }

    /** At most so many characters, and never half of one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isSpace(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean turnsOrHides(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C
                || c == 0x200B || c >= 0x2060 && c <= 0x2064 || c == 0xFEFF || c == 0x00AD || c == 0x180E || c >= 0xE0000 && c <= 0xE007F;
    }

    private static String kept(String text, IntPredicate wanted) {
        var kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (wanted.test(c)) {
                kept.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c);
            }
        }
        return kept.toString();
    }
}
