package dragoman.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BoostQuery;
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

    /** Words near a term; empty where there are none or it is too short to guess from. */
    static Optional<Query> of(Term term, Lexicon lexicon, boolean strict) {
        if (term.text().isEmpty()) {
            return Optional.empty();
        }
        int length = term.text().length();
        int from = strict ? ONE_FROM + (isJamo(term.text().charAt(0)) ? 1 : 0) : LOOSE_FROM;
        if (length < from) {
            return Optional.empty();
        }
        var near = lexicon.spellings(term.field()).near(term.text(), length < TWO_FROM ? 1 : 2, length <= SHORT ? 1 : 0, EXPANSIONS);
        return near.isEmpty() ? Optional.empty() : Optional.of(new BoostQuery(any(near, term), WORTH));
    }

    // A word that stands in few texts would count for more than the same one typed rightly.
    private static Query any(List<Spellings.Near> near, Term term) {
        int letters = term.text().codePointCount(0, term.text().length());
        var any = new BlendedTermQuery.Builder().setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
        near.forEach(word -> any.add(new Term(term.field(), word.term()), word.likeness(letters)));
        return any.build();
    }

    // A syllable is two or three of these.
    private static boolean isJamo(char c) {
        return c >= 0x1100 && c <= 0x11FF;
    }
}
