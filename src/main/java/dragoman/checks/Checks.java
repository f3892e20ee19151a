package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Result;
import dragoman.comparison.Review;
import dragoman.comparison.Source;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Versions;
import dragoman.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Checks which fields an article's translation has at its head, given those that it inherits. */
    public List<Result> front(LocaleId locale, Set<String> source, Set<String> there) {
        var lost = source.stream().filter(field -> !there.contains(field)).sorted().collect(Collectors.joining(", "));
        return lost.isEmpty() ? List.of() : List.of(new Result(Check.MARKDOWN_FRONT.id(), rules.severities().of(Check.MARKDOWN_FRONT, locale), 0, 0,
                "the source has at its head what is not here: " + lost, Map.of("fields", lost), Optional.empty()));
    }

    /** By what the answers go. A new version may give others. */
    public static Versions versions() {
        return Versions.running();
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
            EmptyCheck.check(review);
            Wording.besideSource(review);
        }
    }
}
