package dragoman.search;

import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;

/** What else a mistyped word may be: letters swapped, missing, doubled or wrong (Damerau–Levenshtein). */
final class Typo {

    /** Worth less than the same word typed rightly elsewhere. */
    private static final float WORTH = 0.6f;
    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;
    /** One letter of a short word is a lot of it: there the first is taken to be right. */
    private static final int SHORT = 5;
    /** Where only some words are looked for, a guess must be a good one. */
    private static final int LOOSE_FROM = 6;
    private static final int EXPANSIONS = 20;

    private Typo() {}

    /** Words near a term; empty where it is too short to guess from. */
    static Optional<Query> of(Term term, boolean wanted, boolean strict) {
        if (term.text().isEmpty()) {
            return Optional.empty();
        }
        int length = term.text().length();
        int from = strict ? ONE_FROM + (isJamo(term.text().charAt(0)) ? 1 : 0) : LOOSE_FROM;
        if (!wanted || length < from) {
            return Optional.empty();
        }
        var near = new FuzzyQuery(term, length < TWO_FROM ? 1 : 2, length <= SHORT ? 1 : 0, EXPANSIONS, true);
        return Optional.of(new BoostQuery(near, WORTH));
    }

    // A syllable is two or three of these.
    private static boolean isJamo(char c) {
        return c >= 0x1100 && c <= 0x11FF;
    }
}
