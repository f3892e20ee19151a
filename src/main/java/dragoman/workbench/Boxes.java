package dragoman.workbench;

import dragoman.i18n.Argument;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Categories;
import dragoman.pattern.Limits;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import dragoman.pattern.Reading;
import dragoman.pattern.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An ICU pattern as a form: a box for each text that a person writes, and between them the syntax, which stays as it is. To take
 * a pattern apart and put it together again gives the same pattern, to the byte.
 */
final class Boxes {

    /**
     * A box.
     *
     * @param start where in the pattern its text begins
     * @param end after the last character; where a category is lacking, the same as {@code start}
     * @param cases of which argument's case it is, from the outermost; none for a text without cases, and for what stands around them
     * @param lacking the category that the pattern has not, and the language needs
     */
    record Box(int start, int end, List<Case> cases, Optional<String> lacking, String text) {}

    /** A case of an argument: {@code count}, {@code few}. */
    record Case(Arg arg, String selector) {}

    private static final List<String> ORDER = List.of("zero", "one", "two", "few", "many", "other");
    private static final Argument ANY_COUNT = Argument.count("", 0, Argument.COUNT_MAX);

    private final String pattern;
    private final LocaleId locale;
    private final Contract contract;
    private final List<Box> boxes = new ArrayList<>();

    private Boxes(Shape shape, LocaleId locale, Contract contract) {
        this.pattern = shape.text();
        this.locale = locale;
        this.contract = contract;
        take(shape.root(), 0, pattern.length(), List.of());
    }

    /** Empty where the pattern cannot be read, and has to be mended as it stands. */
    static Optional<Boxes> of(String pattern, LocaleId locale, Contract contract) {
        return Optional.ofNullable(Reading.of(pattern, Limits.STANDARD).shape()).map(shape -> new Boxes(shape, locale, contract));
    }

    String pattern() {
        return pattern;
    }

    List<Box> all() {
        return boxes;
    }

    /** The numbers that reach each category of an argument here. */
    Categories categories(Arg arg) {
        return categories(arg, locale, contract);
    }

    static Categories categories(Arg arg, LocaleId locale, Contract contract) {
        var count = contract.argument(arg.name()).filter(one -> one.type() == Argument.Type.INT || one.type() == Argument.Type.DECIMAL).orElse(ANY_COUNT);
        return Categories.of(locale, arg, count.min(), count.max());
    }

    /** Whether a case can be met at all, by what the original promises of its argument. */
    static boolean occurs(Arg arg, Branch branch, LocaleId locale, Contract contract) {
        var count = contract.argument(arg.name()).filter(one -> one.type() == Argument.Type.INT);
        if (arg.isSelect() || count.isEmpty() || arg.offset() != 0 || branch.selector().equals("other")) {
            return true;
        }
        if (branch.isExplicit()) {
            return branch.number() >= count.get().min() && branch.number() <= count.get().max();
        }
        var categories = categories(arg, locale, contract);
        // What the language has not at all the checks find, and it has to be seen to be mended.
        return !categories.known(branch.selector()) || categories.reached().contains(branch.selector());
    }

    /** The pattern with these texts in its boxes; a lacking category that nobody wrote stays out. */
    String fill(List<String> texts) {
        var filled = new StringBuilder(pattern);
        for (int at = boxes.size() - 1; at >= 0; at--) {
            var box = boxes.get(at);
            var text = at < texts.size() ? texts.get(at) : box.text();
            if (box.lacking().isEmpty()) {
                filled.replace(box.start(), box.end(), text);
            } else if (!text.isBlank()) {
                filled.insert(box.start(), box.lacking().get() + " {" + text + "} ");
            }
        }
        return filled.toString();
    }

    private void take(Message message, int start, int end, List<Case> cases) {
        int from = start;
        boolean parted = false;
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && !arg.branches().isEmpty()) {
                around(from, arg.start(), cases);
                // Of a case that no number reaches nothing is asked; it stays as it stands.
                arg.branches().stream().filter(branch -> occurs(arg, branch, locale, contract)).forEach(branch -> branch(arg, branch, cases));
                from = arg.end();
                parted = true;
            }
        }
        if (parted) {
            around(from, end, cases);
        } else {
            boxes.add(new Box(start, end, cases, Optional.empty(), pattern.substring(start, end)));
        }
    }

    /** What stands before, between and after arguments with cases, if it says anything. */
    private void around(int from, int to, List<Case> cases) {
        if (!pattern.substring(from, to).isBlank()) {
            boxes.add(new Box(from, to, cases, Optional.empty(), pattern.substring(from, to)));
        }
    }

    private void branch(Arg arg, Branch branch, List<Case> cases) {
        if (branch.selector().equals("other") && !arg.isSelect()) {
            lacking(arg).forEach(category -> boxes.add(new Box(branch.start(), branch.start(), with(cases, arg, category), Optional.of(category), "")));
        }
        take(branch.message(), pattern.indexOf('{', branch.selectorEnd()) + 1, branch.end() - 1, with(cases, arg, branch.selector()));
    }

    /** Categories that a whole number of the range reaches and that neither have a case nor are covered by explicit ones. */
    private List<String> lacking(Arg arg) {
        var categories = categories(arg);
        return categories.reached().stream().filter(category -> !arg.branches(category) && !isCovered(arg, categories, category))
                .sorted((one, other) -> Integer.compare(ORDER.indexOf(one), ORDER.indexOf(other))).toList();
    }

    private static boolean isCovered(Arg arg, Categories categories, String category) {
        var numbers = new TreeSet<>(categories.numbers(category));
        arg.branches().stream().filter(Branch::isExplicit).forEach(branch -> numbers.remove((long) (branch.number() - arg.offset())));
        return numbers.isEmpty();
    }

    private static List<Case> with(List<Case> cases, Arg arg, String selector) {
        var more = new ArrayList<>(cases);
        more.add(new Case(arg, selector));
        return List.copyOf(more);
    }
}
