package dragoman.shops;

import dragoman.formats.Bidi;
import java.text.Normalizer;

/** A stranger's text as it may come in: NFC, on one line, with nothing in it that steers whatever shows it. */
public final class Tidy {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Tidy() {}

    /** The text without controls and bidi formatting, half characters replaced, no space at its ends. */
    public static String text(String given) {
        if (isPlain(given)) {
            return given.strip();
        }
        var out = new StringBuilder(given.length());
        given.codePoints().map(Tidy::visible).filter(c -> c >= 0).forEach(out::appendCodePoint);
        return Normalizer.normalize(Bidi.withoutControls(out.toString()), Normalizer.Form.NFC).strip();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    private static int visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : -1;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            default -> c == BYTE_ORDER_MARK ? -1 : c;
        };
    }
}
