package dragoman.contact;

import dragoman.formats.Bidi;
import dragoman.i18n.Digest;

/** What strangers write, as it is kept: in NFC, with its lines, and with nothing in it that acts on the text around it or that nobody can see. */
public final class PlainWords {

    private PlainWords() {}

    /** A text of several lines. */
    public static String lines(String raw) {
        var out = new StringBuilder(raw.length());
        Bidi.withoutControls(raw.replace("\r\n", "\n")).codePoints().map(PlainWords::broken).filter(PlainWords::isText).forEach(out::appendCodePoint);
        return Digest.nfc(out.toString()).strip();
    }

    /** The same on one line: a name, an address. */
    static String line(String raw) {
        return lines(raw).replaceAll("\\s+", " ");
    }

    /** Whether there is nothing to be seen in it. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }

    private static int broken(int c) {
        return switch (c) {
            case '\r', '\u000B', '\f', 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> ' ';
            default -> c;
        };
    }

    // Joiners and marks of direction stay, since words need them. Of each plane the last two are no characters and never will be.
    private static boolean isText(int c) {
        boolean written = c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
        return written && !isInvisible(c);
    }

    // Spaces without width, soft hyphens, and the tags in which texts are hidden from people and not from engines.
    private static boolean isInvisible(int c) {
        return c == 0x200B || c >= 0x2060 && c <= 0x2065 || c == 0xFEFF || c == 0x00AD || c == 0x180E || c >= 0xFFF9 && c <= 0xFFFB || c >= 0xE0000 && c <= 0xE007F;
    }
}
