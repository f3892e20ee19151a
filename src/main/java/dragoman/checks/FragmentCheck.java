package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.pattern.Glyphs;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Literal;

/**
 * A phrase whose plural holds only a part of the sentence: in other languages the words around it agree with the
 * number too, and have to stand in every case. A block of an article is too long for that.
 */
final class FragmentCheck {

    private FragmentCheck() {}

    static void check(Review review) {
        if (review.isMarkdown() || !wordsOutside(review)) {
            return;
        }
        for (var piece : review.shape().root().pieces()) {
            if (piece instanceof Arg arg && arg.isPlural()) {
                review.add(Check.SOURCE_FRAGMENT, arg.start(), arg.end(), "better a whole sentence in every case of the plural", arg.name());
                return;
            }
        }
    }

    private static boolean wordsOutside(Review review) {
        for (var piece : review.shape().root().pieces()) {
            if (piece instanceof Literal literal && (Glyphs.of(review.text().substring(literal.start(), literal.end())) & Glyphs.LETTER) != 0) {
                return true;
            }
            if (piece instanceof Arg arg && arg.branches().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
