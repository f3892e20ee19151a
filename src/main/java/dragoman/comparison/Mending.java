package dragoman.comparison;

import dragoman.pattern.Reading;

/** Whether a fix may be offered: ICU's apostrophes and braces make something else of a text when a space beside them goes. */
final class Mending {

    private Mending() {}

    /** Whether the mended text can still be read, and has as many arguments. */
    static boolean isSafe(Review review, int start, int end, String fix) {
        if (review.shape() == null) {
            return false;
        }
        var mended = Reading.of(review.text().substring(0, start) + fix + review.text().substring(end), review.rules().limits());
        return mended.problem() == null && mended.shape().names().size() >= review.shape().names().size();
    }
}
