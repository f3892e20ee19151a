package dragoman.api;

import dragoman.formats.Bidi;
import dragoman.i18n.Digest;

/** A stranger's text as it is kept: in NFC, on one line, with nothing in it that acts on the text around it. */
final class PlainText {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private PlainText() {}

    /** Line breaks and tabs become spaces; other controls, bidi overrides and halves of characters go. Joiners stay: words need them. */
    static String of(String raw) {
        var out = new StringBuilder(raw.length());
        Bidi.withoutControls(raw).codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).filter(PlainText::isText).forEach(out::appendCodePoint);
        return Digest.nfc(out.toString()).strip();
    }

    private static boolean isText(int c) {
        // The last two of each plane are no characters and never will be.
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && c != BYTE_ORDER_MARK && (c & 0xFFFE) != 0xFFFE;
    }
}
