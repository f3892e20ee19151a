package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.i18n.Argument;
import dragoman.pattern.Message.Arg;
import java.util.Locale;

/** Whether a source keeps what the comments above it declare. */
final class ContractChecks {

    private ContractChecks() {}

    static void declarations(Review review) {
        for (var line : review.source().contract().malformed()) {
            review.add(Check.ARGUMENT_MALFORMED, 0, 0, "this comment declares nothing: “" + line + "”", line);
        }
        for (var argument : review.source().contract().arguments().values()) {
            if (argument.min() > argument.max()) {
                review.add(Check.ARGUMENT_MALFORMED, 0, 0, "{" + argument.name() + "} is declared with an empty range", argument.name());
            }
            if (argument.type() == Argument.Type.SELECT && argument.keys().isEmpty()) {
                review.add(Check.ARGUMENT_MALFORMED, 0, 0, "{" + argument.name() + "} is declared as a select without keys", argument.name());
            }
        }
    }

    /** A contract that declares any argument declares all of them. */
    static void uses(Review review) {
        var declared = review.source().contract().arguments();
        if (declared.isEmpty()) {
            return;
        }
        review.shape().args().stream()
                .filter(arg -> !declared.containsKey(arg.name()))
                .forEach(arg -> review.add(Check.ARGUMENT_UNDECLARED, arg.start(), arg.end(), "{" + arg.name() + "} is not declared", arg.name()));
        review.shape().args().stream()
                .filter(arg -> declared.containsKey(arg.name()))
                .forEach(arg -> type(review, arg, declared.get(arg.name())));
        if (!review.isMarkdown()) {
            declared.keySet().stream()
                    .filter(name -> !review.shape().names().contains(name))
                    .forEach(name -> review.add(Check.ARGUMENT_UNUSED, 0, 0, "{" + name + "} is declared and not used", name));
        }
    }

    private static void type(Review review, Arg arg, Argument declared) {
        var family = Family.of(arg);
        if (family != Family.PLAIN && !Family.of(declared).contains(family)) {
            review.add(Check.ARGUMENT_TYPE, arg.start(), arg.end(), "{" + arg.name() + "} is declared as " + declared.type().name().toLowerCase(Locale.ROOT), arg.name());
        }
    }
}
