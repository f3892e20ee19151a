package dragoman.wording;

import dragoman.comparison.Review;

/** Everything that can be wrong with a text as its reader sees it. */
public final class Wording {

    private Wording() {}

    /** What a text shows on its own: characters that no reader should meet. */
    public static void alone(Review review) {
        CharacterChecks.check(review);
        if (review.isSlug()) {
            SlugCheck.check(review);
        }
        if (review.isTerm()) {
            TermFormChecks.check(review);
        }
    }

    /** What a text shows beside its source, which can be read: markup, links, numbers, spaces, punctuation, length. */
    public static void besideSource(Review review) {
        VariantChecks.check(review);
        if (review.isProse()) {
            TypographyChecks.check(review);
            LengthChecks.check(review);
        }
    }
}
