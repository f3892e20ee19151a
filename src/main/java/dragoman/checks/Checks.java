package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Result;
import dragoman.comparison.Review;
import dragoman.comparison.Source;
import dragoman.i18n.LocaleId;
import dragoman.wording.Wording;
import java.util.List;

/**
 * Says what is wrong with a text. The same answer for editor, import, API, build and publishing; safe for use by
 * several threads, and quick enough for every text of every language at each start.
 */
public final class Checks {

    private final CheckRules rules;

    public Checks(CheckRules rules) {
        this.rules = rules;
    }

    /** Checks a source on its own, and against what its contract declares. The gravest results come first. */
    public List<Result> source(Source source, LocaleId sourceLocale) {
        var review = Review.ofSource(rules, source, sourceLocale);
        ContractChecks.declarations(review);
        check(review);
        if (review.problem() == null) {
            ContractChecks.uses(review);
            FragmentCheck.check(review);
        }
        return review.results();
    }

    /** Checks a translation on its own, and variant by variant beside its source. The gravest results come first. */
    public List<Result> translation(Source source, LocaleId locale, String text) {
        var review = Review.ofTranslation(rules, source, locale, text);
        check(review);
        return review.results();
    }

    private static void check(Review review) {
        var problem = review.problem();
        if (problem != null) {
            review.add(Check.of(problem.cause()), problem.start(), problem.end(), problem.reason());
            return;
        }
        Wording.alone(review);
        SyntaxChecks.check(review);
        PluralChecks.check(review);
        SmokeCheck.check(review);
        if (review.origin().shape() != null) {
            ArgumentChecks.check(review);
            PluralParityChecks.check(review);
            SelectChecks.check(review);
            Wording.besideSource(review);
        }
    }
}
