package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;

/** Whether brands stand in a translation as in the source. */
final class TermChecks {

    private TermChecks() {}

    static boolean brands(Review review, Rendering target, Rendering source) {
        for (var brand : review.rules().brands()) {
            if (holds(source.text(), brand) && !target.text().contains(brand)) {
                review.add(Check.TERM_BRAND, target.place(0), target.placeAfter(target.text().length()),
                        "“" + brand + "” is a name, and stands as in the source");
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands in a text as a word of its own. */
    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int after = at + name.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)))) {
                return true;
            }
        }
        return false;
    }
}
