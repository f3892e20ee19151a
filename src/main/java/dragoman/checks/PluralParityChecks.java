package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import dragoman.pattern.Message.Pound;
import java.util.Optional;

/** What a plural of the source has and the translation's lost. */
final class PluralParityChecks {

    private PluralParityChecks() {}

    static void check(Review review) {
        if (!review.origin().shape().branches()) {
            return;
        }
        for (var name : review.origin().names()) {
            plural(review.origin().uses(name)).ifPresent(source -> check(review, source));
        }
    }

    private static void check(Review review, Arg source) {
        var uses = review.shape().args().stream().filter(arg -> arg.name().equals(source.name())).toList();
        var target = plural(uses);
        if (target.isPresent()) {
            offset(review, source, target.get());
            exact(review, source, target.get());
            target.get().branches().forEach(branch -> pound(review, source, target.get(), branch));
        } else if (!uses.isEmpty() && review.categories(source).reached().size() > 1) {
            review.add(Check.PLURAL_LOST, 0, review.text().length(),
                    "the source has cases for {" + source.name() + "}, and the language has several", source.name());
        }
    }

    private static Optional<Arg> plural(Iterable<Arg> uses) {
        for (var arg : uses) {
            if (arg.isPlural()) {
                return Optional.of(arg);
            }
        }
        return Optional.empty();
    }

    private static void offset(Review review, Arg source, Arg target) {
        if (source.offset() != target.offset()) {
            review.add(Check.PLURAL_OFFSET, target.start(), target.end(), "the source’s offset is " + (long) source.offset(),
                    source.name(), (long) source.offset());
        }
    }

    private static void exact(Review review, Arg source, Arg target) {
        for (var branch : source.branches()) {
            if (branch.isExplicit() && !says(review, target, branch.number())) {
                review.add(Check.PLURAL_EXACT, target.start(), target.end(),
                        "the source has words of its own for " + branch.selector(), source.name(), branch.selector());
            }
        }
    }

    /** Whether a case speaks of this number alone, or, for 1, at least of such numbers. */
    private static boolean says(Review review, Arg target, double number) {
        var categories = review.categories(target);
        var category = categories.category(number - target.offset());
        return number == 1
                || target.branches().stream().anyMatch(branch -> branch.number() == number)
                || target.branches(category) && categories.numbers(category).size() == 1;
    }

    private static void pound(Review review, Arg source, Arg target, Branch branch) {
        if (branch.isExplicit() || shows(branch.message(), target.name()) || !shows(source.branch("other").message(), source.name())) {
            return;
        }
        var numbers = Cases.uncovered(target, review.categories(target), branch.selector());
        if (numbers.size() > 1) {
            review.add(Check.PLURAL_POUND_LOST, branch.start(), branch.end(),
                    "“" + branch.selector() + "” stands for more than one number, and this does not show which",
                    target.name(), branch.selector());
        }
    }

    private static boolean shows(Message message, String name) {
        for (var piece : message.pieces()) {
            if (piece instanceof Pound pound && pound.name().equals(name)) {
                return true;
            }
            if (piece instanceof Arg arg && (arg.name().equals(name) && arg.branches().isEmpty()
                    || arg.branches().stream().anyMatch(branch -> shows(branch.message(), name)))) {
                return true;
            }
        }
        return false;
    }
}
