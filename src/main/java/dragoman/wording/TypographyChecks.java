package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import java.util.Set;

/** Punctuation as the language has it. Shown, never more: authors have their reasons. */
final class TypographyChecks {

    // Without full stops, or with marks inside the word.
    private static final Set<String> OTHER_ENDS = Set.of("th", "lo", "km", "my", "hy", "bo", "dz");

    private TypographyChecks() {}

    static void check(Review review) {
        var last = review.lastPair().target();
        if (!OTHER_ENDS.contains(review.locale().language())) {
            end(review, last, review.lastPair().source());
        }
        switch (review.locale().language()) {
            case "fr": case "br":
                if (!review.locale().region().equals("CA")) {
                    FrenchSpaces.check(review, last);
                }
                break;
            case "es":
                spanish(review, last, '?', '¿');
                spanish(review, last, '!', '¡');
                break;
            default:
        }
    }

    private static void end(Review review, Rendering target, Rendering source) {
        var mark = EndMark.of(target.text(), review.locale());
        var wanted = EndMark.of(source.text(), review.rules().sourceLocale());
        if (mark != wanted && !source.text().isBlank() && !target.text().isBlank()) {
            int end = target.placeAfter(target.text().length());
            review.add(Check.PUNCTUATION_END, Math.max(0, end - 1), end, "ends with " + mark.said() + ", the source with " + wanted.said());
        }
    }

    private static void spanish(Review review, Rendering target, char close, char open) {
        int at = target.text().indexOf(close);
        boolean ends = at >= 0 && (at + 1 == target.text().length() || !Character.isLetterOrDigit(target.text().charAt(at + 1)));
        if (ends && at > 0 && target.text().lastIndexOf(open, at) < 0) {
            review.add(Check.PUNCTUATION_SPANISH, target.place(at), target.placeAfter(at + 1), "Spanish opens with “" + open + "”");
        }
    }
}
