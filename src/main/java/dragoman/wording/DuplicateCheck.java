package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.pattern.Glyphs;
import java.util.Locale;

/** A word twice in a row, where the language does not do so and the source has none. */
final class DuplicateCheck {

    private static final char FIRST_MARK = '\u0300';

    private DuplicateCheck() {}

    static boolean twice(Review review, Rendering target, Rendering source) {
        var habits = Habits.of(review.locale());
        if (habits.doublesWords()) {
            return false;
        }
        var text = target.prose();
        int start = first(text, habits);
        if (start < 0 || !review.isOfSource() && first(source.prose(), Habits.of(review.rules().sourceLocale())) >= 0) {
            return false;
        }
        int end = end(text, start);
        int again = end + 1;
        review.add(Check.DUPLICATE_WORD, target.place(start), target.placeAfter(end(text, again)), "a word twice in a row", text.substring(start, end));
        return true;
    }

    /** Where the first word that stands twice begins; -1 where there is none. */
    private static int first(String text, Habits habits) {
        int before = -1;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            int start = likely(text, before + 1, space) ? start(text, space) : space;
            if (again(text, start, space) && !habits.twice().contains(text.substring(start, space).toLowerCase(Locale.ROOT))) {
                return start;
            }
            before = space;
        }
        return -1;
    }

    // Most words differ from the one before in their first letter already.
    private static boolean likely(String text, int start, int space) {
        if (start == space || space + 1 == text.length()) {
            return false;
        }
        char first = text.charAt(start);
        char second = text.charAt(space + 1);
        return first == second || !Glyphs.is(first, Glyphs.LETTER) || Character.toLowerCase(first) == Character.toLowerCase(second);
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && ofWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether the word before a space stands after it too. */
    private static boolean again(String text, int start, int space) {
        int length = space - start;
        return length > 0 && text.regionMatches(true, start, text, space + 1, length) && alone(text, start, space + 1 + length);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && ofWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    // Not the halves of “l’un un” or “face-à-face face”.
    private static boolean alone(String text, int start, int end) {
        return (start == 0 || "-’'‑".indexOf(text.charAt(start - 1)) < 0 && !Character.isDigit(text.charAt(start - 1)))
                && (end == text.length() || !ofWord(text.charAt(end)) && "-’'‑".indexOf(text.charAt(end)) < 0);
    }

    private static boolean ofWord(char c) {
        return Glyphs.is(c, Glyphs.LETTER) || c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
