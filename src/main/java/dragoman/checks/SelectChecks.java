package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whether a select has the cases that its argument can take; they are code and never translated. */
final class SelectChecks {

    private SelectChecks() {}

    static void check(Review review) {
        for (var arg : review.shape().args()) {
            if (arg.isSelect() && review.origin().names().contains(arg.name())) {
                check(review, arg);
            }
        }
    }

    private static void check(Review review, Arg arg) {
        var written = review.isOfSource() ? Set.<String>of() : written(review, arg);
        var declared = review.declared(arg.name()).map(argument -> Set.copyOf(argument.keys())).orElse(Set.of());
        if (written.isEmpty() && declared.isEmpty()) {
            return;
        }
        for (var branch : arg.branches()) {
            var key = branch.selector();
            if (!key.equals("other") && !written.contains(key) && !declared.contains(key)) {
                review.add(Check.SELECT_KEY, branch.start(), branch.selectorEnd(), "{" + arg.name() + "} is never “" + key + "”", arg.name(), key);
            }
        }
        for (var key : review.isOfSource() ? declared : written) {
            if (!arg.branches(key)) {
                review.add(Check.SELECT_KEY_MISSING, arg.start(), arg.end(), "without the case “" + key + "”, “other” is shown", arg.name(), key);
            }
        }
    }

    private static Set<String> written(Review review, Arg arg) {
        var keys = new LinkedHashSet<String>();
        review.origin().uses(arg.name()).stream()
                .filter(Arg::isSelect)
                .flatMap(use -> use.branches().stream())
                .map(Branch::selector)
                .forEach(keys::add);
        return keys;
    }
}
