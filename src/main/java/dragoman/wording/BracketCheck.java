package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.pattern.Glyphs;

/** Whether brackets come in pairs, where those of the source do. */
final class BracketCheck {

    private static final String OPENING = "([{（【「『《";
    private static final String CLOSING = ")]}）】」』》";

    private BracketCheck() {}

    static boolean unbalanced(Review review, Rendering target, Rendering source) {
        if (!target.has(Glyphs.BRACKET)) {
            return false;
        }
        int wrong = unbalanced(target.text());
        if (wrong < 0 || unbalanced(source.text()) >= 0) {
            return false;
        }
        review.add(Check.BRACKETS, target.place(wrong), target.placeAfter(wrong + 1), "a bracket without its other half", target.text().charAt(wrong));
        return true;
    }

    /** Where the first bracket without a partner is; -1 where there is none. */
    private static int unbalanced(String text) {
        var open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open[depth++] = i;
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                if (depth > 0) {
                    depth--;
                } else if (!enumerates(text, i)) {
                    return i;
                }
            }
        }
        return depth > 0 ? open[0] : -1;
    }

    /** The bracket of “1)” or “a)” at the head of an item, or of a smile. */
    private static boolean enumerates(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean item = start < at && at - start <= 3 && (start == 0 || Character.isWhitespace(text.charAt(start - 1)));
        return item || at > 0 && ":;-".indexOf(text.charAt(at - 1)) >= 0;
    }
}
