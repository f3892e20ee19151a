package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;

/** The no-break spaces beside marks that some languages set, French above all; which and where their {@link Habits} say. */
final class MarkSpaces {

    private static final char NARROW = '\u202F';
    private static final char WIDE = '\u00A0';

    private final Review review;
    private final Rendering target;
    private final Habits habits;

    private MarkSpaces(Review review, Rendering target, Habits habits) {
        this.review = review;
        this.target = target;
        this.habits = habits;
    }

    static void check(Review review, Rendering target, Habits habits) {
        if (habits.spacesMarks()) {
            new MarkSpaces(review, target, habits).all();
        }
    }

    private void all() {
        var text = target.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (habits.after().indexOf(c) >= 0 && i + 1 < text.length() && !noBreak(text.charAt(i + 1))) {
                mend(i, text.charAt(i + 1) == ' ' ? i + 2 : i + 1, c + String.valueOf(WIDE), c);
            } else if (wantsSpace(text, i)) {
                char space = habits.wide().indexOf(c) >= 0 ? WIDE : NARROW;
                mend(text.charAt(i - 1) == ' ' ? i - 1 : i, i + 1, space + String.valueOf(c), c);
            }
        }
    }

    private void mend(int start, int end, String fix, char mark) {
        review.mend(Check.PUNCTUATION_FRENCH, target.place(start), target.placeAfter(end), fix, "a no-break space stands here", mark);
    }

    private boolean wantsSpace(String text, int i) {
        char c = text.charAt(i);
        if (habits.wide().indexOf(c) < 0 && habits.narrow().indexOf(c) < 0 || i == 0 || noBreak(text.charAt(i - 1))) {
            return false;
        }
        // Not the marks of http:// and 12:30, nor the second of “?!”.
        return c == '»' || "\n;:!?&([{«".indexOf(text.charAt(i - 1)) < 0
                && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)) || "»”<".indexOf(text.charAt(i + 1)) >= 0)
                && !(c == ';' && reference(text, i));
    }

    private static boolean noBreak(char c) {
        return c == WIDE || c == NARROW;
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
