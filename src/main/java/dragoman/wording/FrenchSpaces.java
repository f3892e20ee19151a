package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;

/** The no-break spaces of French: a narrow one before {@code ; ! ?}, a full one before {@code :} and inside « ». */
final class FrenchSpaces {

    private FrenchSpaces() {}

    static void check(Review review, Rendering target) {
        var text = target.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '«' && i + 1 < text.length() && !noBreak(text.charAt(i + 1))) {
                boolean plain = text.charAt(i + 1) == ' ';
                add(review, target, i, plain ? i + 2 : i + 1, "«\u00A0");
                return;
            } else if (wantsSpace(text, i)) {
                int start = text.charAt(i - 1) == ' ' ? i - 1 : i;
                add(review, target, start, i + 1, (c == ':' || c == '»' ? '\u00A0' : '\u202F') + String.valueOf(c));
                return;
            }
        }
    }

    private static void add(Review review, Rendering target, int start, int end, String fix) {
        review.add(Check.PUNCTUATION_FRENCH, target.place(start), target.placeAfter(end), "French sets a no-break space here", fix);
    }

    private static boolean wantsSpace(String text, int i) {
        char c = text.charAt(i);
        if (c == '»') {
            return i > 0 && !noBreak(text.charAt(i - 1));
        }
        // Not the marks of http:// and 12:30, nor the second of “?!”.
        return (c == ';' || c == ':' || c == '!' || c == '?')
                && i > 0 && !noBreak(text.charAt(i - 1)) && "\n;:!?&([{«".indexOf(text.charAt(i - 1)) < 0
                && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)) || "»”<".indexOf(text.charAt(i + 1)) >= 0)
                && !(c == ';' && reference(text, i));
    }

    private static boolean noBreak(char c) {
        return c == '\u00A0' || c == '\u202F';
    }

    /** Whether the semicolon ends a character reference such as {@code &nbsp;}. */
    private static boolean reference(String text, int semicolon) {
        int i = semicolon - 1;
        while (i > 0 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i--;
        }
        return i < semicolon - 1 && text.charAt(i) == '&';
    }
}
