package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.pattern.Message.Arg;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whether a text uses the source's arguments, all of them and no others, each as what it is. */
final class ArgumentChecks {

    private ArgumentChecks() {}

    static void check(Review review) {
        var names = review.shape().names();
        if (names.equals(review.origin().names())) {
            review.shape().args().forEach(arg -> FormatChecks.check(review, arg));
            return;
        }
        var missing = without(review.origin().names(), names);
        var extra = without(names, review.origin().names());
        missing.removeIf(name -> quoted(review, name));
        // What is declared is there to be used, although the source does without it.
        extra.removeIf(name -> review.declared(name).isPresent());
        missing.forEach(name -> missing(review, name));
        review.shape().args().forEach(arg -> {
            if (extra.contains(arg.name())) {
                extra(review, arg, missing, extra.size());
            } else {
                FormatChecks.check(review, arg);
            }
        });
    }

    private static void missing(Review review, String name) {
        review.add(Check.ARGUMENT_MISSING, review.text().length(), review.text().length(), "the source's argument {" + name + "} is not used", name);
    }

    private static void extra(Review review, Arg arg, Set<String> missing, int extras) {
        int end = arg.nameStart() + arg.name().length();
        review.add(Check.ARGUMENT_EXTRA, arg.nameStart(), end, "the source has no argument {" + arg.name() + "}", arg.name());
        if (missing.size() == 1 && extras == 1) {
            var name = missing.iterator().next();
            var reason = "arguments keep their names: {" + name + "}";
            // What is of another kind was not only renamed.
            if (Family.allowed(review.origin().uses(name), review.declared(name)).contains(Family.of(arg))) {
                review.mend(Check.ARGUMENT_RENAMED, arg.nameStart(), end, name, reason, arg.name(), name);
            } else {
                review.add(Check.ARGUMENT_RENAMED, arg.nameStart(), end, reason, arg.name(), name);
            }
        }
    }

    // Said already, and better, by icu.quotedArg.
    private static boolean quoted(Review review, String name) {
        return review.shape().quotes().stream()
                .map(quote -> review.text().substring(quote.start(), quote.end()))
                .anyMatch(content -> content.contains("{" + name));
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        var rest = new LinkedHashSet<>(names);
        rest.removeAll(others);
        return rest;
    }
}
