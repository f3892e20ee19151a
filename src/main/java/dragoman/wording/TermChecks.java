package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.comparison.Vocabulary;
import java.util.regex.Pattern;

/** Whether a translation calls things as the shop does, and leaves alone what it never translates. */
final class TermChecks {

    // In a text of that many words a thing may be meant without being named: “we send it”.
    private static final int LONG = 30;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'-]+");

    private TermChecks() {}

    static boolean brands(Review review, Rendering target, Rendering source) {
        for (var brand : review.rules().brands()) {
            if (holds(source.text(), brand) && !target.text().contains(brand)) {
                review.add(Check.TERM_BRAND, target.place(0), target.placeAfter(target.text().length()),
                        "“" + brand + "” is a name, and stands as in the source", brand);
                return true;
            }
        }
        return false;
    }

    static boolean missing(Review review, Rendering target, Rendering source) {
        if (review.rules().words() == Vocabulary.NONE || review.isOfSource() || !review.isProse() || source.concepts(review.rules()).isEmpty()) {
            return false;
        }
        int least = WORD.matcher(source.prose()).results().count() > LONG ? 2 : 1;
        boolean found = false;
        for (var concept : source.concepts(review.rules()).entrySet()) {
            var wanted = review.rules().words().missing(review.locale(), concept.getKey(), target.prose());
            if (wanted.isPresent() && concept.getValue() >= least) {
                review.add(Check.GLOSSARY_TERM, target.place(0), target.placeAfter(target.text().length()),
                        "the source speaks of “" + concept.getKey() + "”, which is called “" + wanted.get() + "”", concept.getKey(), wanted.get());
                found = true;
            }
        }
        return found;
    }

    static boolean forbidden(Review review, Rendering target, Rendering source) {
        if (review.rules().words() == Vocabulary.NONE || !review.isProse()) {
            return false;
        }
        var words = review.rules().words().forbidden(review.locale(), review.isOfSource() ? "" : source.prose(), target.prose());
        words.forEach(word -> review.add(Check.TERM_FORBIDDEN, target.place(word.start()), target.placeAfter(word.end()),
                "the shop does not say “" + word.text() + "”", word.text()));
        return !words.isEmpty();
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
