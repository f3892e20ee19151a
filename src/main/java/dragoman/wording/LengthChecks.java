package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Review;

/** Lengths that make one think, and texts that nobody translated. */
final class LengthChecks {

    // Okapi's defaults: short texts grow more.
    private static final int SHORT = 20;
    private static final double SHORT_GROWTH = 3.5;
    private static final double LONG_GROWTH = 2;

    private static final int FEW_LETTERS = 3;

    private LengthChecks() {}

    static void check(Review review) {
        if (review.isOfSource() || review.locale().language().equals(review.rules().sourceLocale().language())) {
            return;
        }
        var target = review.lastPair().target();
        var source = review.lastPair().source();
        ratio(review, target.text().length(), source.text().length());
        if (review.text().equals(review.source().text()) && wantsTranslation(review, source.text())) {
            review.add(Check.SAME, 0, review.text().length(), "the same as the source");
        }
    }

    private static void ratio(Review review, int length, int original) {
        double most = original > SHORT ? LONG_GROWTH : SHORT_GROWTH;
        if (original > FEW_LETTERS && length > original * most && !Habits.of(review.rules().sourceLocale()).dense()) {
            review.add(Check.LENGTH_RATIO, 0, review.text().length(), length + " characters for the source’s " + original,
                    length, original);
        }
    }

    private static boolean wantsTranslation(Review review, String text) {
        var rest = text;
        for (var brand : review.rules().brands()) {
            rest = rest.replace(brand, "");
        }
        long letters = rest.codePoints().filter(Character::isLetter).count();
        boolean initials = rest.codePoints().noneMatch(Character::isLowerCase);
        return letters > FEW_LETTERS && !initials;
    }
}
