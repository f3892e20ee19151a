package dragoman.checks;

import com.ibm.icu.text.MessagePattern.ArgType;
import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.pattern.Message.Arg;
import java.util.Set;

/** Whether an argument is formatted as what it is, and in the source's style. */
final class FormatChecks {

    // ICU takes any other word for pattern letters: {d, date, bogus} prints something.
    private static final Set<String> WORDS =
            Set.of("", "integer", "percent", "currency", "short", "medium", "long", "full");

    private FormatChecks() {}

    static void check(Review review, Arg arg) {
        type(review, arg);
        if (arg.type() == ArgType.SIMPLE) {
            style(review, arg);
        }
    }

    private static void type(Review review, Arg arg) {
        var uses = review.origin().uses(arg.name());
        for (var use : uses) {
            if (use.type() == arg.type() && use.simpleType().equals(arg.simpleType())) {
                return;
            }
        }
        var allowed = Family.allowed(uses, review.declared(arg.name()));
        if (!allowed.contains(Family.of(arg))) {
            review.add(Check.ARGUMENT_TYPE, arg.start(), arg.end(), "{" + arg.name() + "} is another kind of value in the source", arg.name());
        }
    }

    private static void style(Review review, Arg arg) {
        boolean known = WORDS.contains(arg.style()) || arg.style().startsWith("::");
        var sameType = review.origin().uses(arg.name()).stream().filter(use -> use.simpleType().equals(arg.simpleType())).toList();
        boolean asSource = review.isOfSource() || sameType.stream().anyMatch(use -> use.style().equals(arg.style()));
        if (!asSource && !sameType.isEmpty()) {
            review.add(Check.ICU_STYLE, arg.start(), arg.end(), "another style than the source’s “" + sameType.get(0).style() + "”",
                    arg.name(), arg.style(), sameType.get(0).style());
        } else if (!known && (review.isOfSource() || sameType.isEmpty())) {
            review.add(Check.ICU_STYLE, arg.start(), arg.end(), "“" + arg.style() + "” is no style by name; ICU takes it for pattern letters",
                    arg.name(), arg.style(), "");
        }
    }
}
