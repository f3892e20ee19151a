package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;

/** Punctuation as the language has it. Shown, never more: authors have their reasons. */
final class TypographyChecks {

    private TypographyChecks() {}

    static void check(Review review) {
        var habits = Habits.of(review.locale());
        var last = review.lastPair().target();
        if (habits.comparesEnds()) {
            end(review, habits, last, review.lastPair().source());
        }
        MarkSpaces.check(review, last, habits);
        for (var pair : habits.opens()) {
            opening(review, last, pair.charAt(0), pair.charAt(1));
        }
    }

    private static void end(Review review, Habits habits, Rendering target, Rendering source) {
        if (target.text().isBlank() || source.text().isBlank()) {
            return;
        }
        var mark = EndMark.of(target.text(), habits);
        var wanted = EndMark.of(source.text(), Habits.of(review.rules().sourceLocale()));
        if (mark != wanted) {
            int end = target.placeAfter(target.text().length());
            review.add(Check.PUNCTUATION_END, Math.max(0, end - 1), end, "ends with " + mark.said() + ", the source with " + wanted.said(),
                    mark.habit(), wanted.habit());
        }
    }

    private static void opening(Review review, Rendering target, char open, char close) {
        int at = target.text().indexOf(close);
        boolean ends = at >= 0 && (at + 1 == target.text().length() || !Character.isLetterOrDigit(target.text().charAt(at + 1)));
        if (ends && at > 0 && target.text().lastIndexOf(open, at) < 0) {
            review.add(Check.PUNCTUATION_SPANISH, target.place(at), target.placeAfter(at + 1), "what “" + close + "” ends, “" + open + "” opens", open);
        }
    }
}
