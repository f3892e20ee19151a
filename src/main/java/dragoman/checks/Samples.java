package dragoman.checks;

import dragoman.comparison.Review;
import dragoman.i18n.Argument;
import dragoman.pattern.Choice;
import dragoman.pattern.Message.Arg;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Values for a text's arguments with which it shows the wanted cases. */
final class Samples {

    // The evening before a leap day, so that a long month name and two digits are printed.
    private static final Date DATE = new Date(1_709_150_400_000L);

    private Samples() {}

    static Map<String, Object> of(Review review, Map<String, Choice> choices) {
        var samples = new HashMap<String, Object>();
        for (var arg : review.shape().args()) {
            var choice = choices.get(arg.name());
            if (choice != null && choice.type() == arg.type()) {
                samples.put(arg.name(), chosen(review, arg, choice));
            } else if (choice == null && (!samples.containsKey(arg.name()) || Family.of(arg) != Family.PLAIN)) {
                samples.put(arg.name(), any(review, arg));
            }
        }
        return samples;
    }

    private static Object chosen(Review review, Arg arg, Choice choice) {
        var branch = arg.branch(choice.selector());
        if (arg.isSelect() || branch == null) {
            return choice.selector();
        }
        if (branch.isExplicit()) {
            return number(branch.number());
        }
        double sample = review.categories(arg).sample(choice.selector());
        return number(Double.isNaN(sample) ? 0 : sample + arg.offset());
    }

    // A whole number as such: 1.0 is not always in the category of 1.
    private static Number number(double n) {
        if (n == Math.rint(n)) {
            return (long) n;
        }
        return n;
    }

    private static Object any(Review review, Arg arg) {
        switch (Family.of(arg)) {
            case NUMBER: case CHOICE:
                return review.declared(arg.name()).map(Argument::max).orElse(1234L);
            case DATE: case TIME:
                return DATE;
            case SELECT:
                return "other";
            default:
                return review.declared(arg.name()).map(Samples::declared).orElse(arg.name());
        }
    }

    /** A text stands for itself by its name, which is about as long as what it names. */
    private static Object declared(Argument argument) {
        switch (argument.type()) {
            case INT: case DECIMAL:
                return argument.max();
            case DATE: case TIME: case DATETIME:
                return DATE;
            case SELECT:
                return argument.keys().isEmpty() ? "other" : argument.keys().get(0);
            default:
                return argument.name();
        }
    }
}
