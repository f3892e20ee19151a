package dragoman.formats;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import dragoman.i18n.LocaleId;

/** Keeps a stranger's text from turning the sentence around it, UAX #9 "Directional isolates". */
public final class Bidi {

    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';
    private static final char LRM = '\u200e';
    private static final char RLM = '\u200f';

    // The Hebrew block; every character before it is left-to-right or neutral.
    private static final char FIRST_RIGHT_TO_LEFT = 0x590;

    private Bidi() {}

    /**
     * A text to be put into a sentence of that locale. Its own embeddings, overrides and isolates are dropped, since
     * one that is not closed would reach into the sentence; it is isolated where it could disturb.
     */
    public static String isolate(String text, LocaleId sentence) {
        if (isBelowRightToLeft(text)) {
            return sentence.rightToLeft() ? FSI + text + PDI : text;
        }
        var clean = hasControls(text) ? withoutControls(text) : text;
        return sentence.rightToLeft() || hasRightToLeft(clean) ? FSI + clean + PDI : clean;
    }

    /** A text of several items whose direction is known: a mark in front where its first letter would tell another. */
    static String led(String text, boolean rightToLeft) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int direction = UCharacter.getDirection(text.codePointAt(at));
            if (direction == UCharacterDirection.LEFT_TO_RIGHT || isRightToLeft(direction) && direction != UCharacterDirection.ARABIC_NUMBER) {
                boolean leads = direction != UCharacterDirection.LEFT_TO_RIGHT;
                return leads == rightToLeft ? text : (rightToLeft ? RLM : LRM) + text;
            }
        }
        return text;
    }

    /** The text without explicit bidi formatting characters; marks (LRM, RLM, ALM) stay. */
    public static String withoutControls(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isControl(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether a text holds embeddings, overrides or isolates. */
    public static boolean hasControls(String text) {
        return text.chars().anyMatch(Bidi::isControl);
    }

    // Nearly every name and number is: nothing in it turns, and nothing in it formats.
    private static boolean isBelowRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> c >= FIRST_RIGHT_TO_LEFT && isRightToLeft(UCharacter.getDirection(c)));
    }

    private static boolean isRightToLeft(int direction) {
        return direction == UCharacterDirection.RIGHT_TO_LEFT
                || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
                || direction == UCharacterDirection.ARABIC_NUMBER;
    }
}
