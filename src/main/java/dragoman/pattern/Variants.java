package dragoman.pattern;

import dragoman.pattern.Message.Arg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The variants of a text that together show every case of every argument. Arguments side by side take their cases
 * in step and not each with each: a text with many arguments would have more variants than atoms.
 */
public final class Variants {

    /** Only a text that was made to hurt has more. */
    private static final int MOST = 256;

    private static final List<Map<String, Choice>> ONLY = List.of(Map.of());

    private Variants() {}

    /** The cases to choose for each variant, by the argument's name; one variant without any for a text without cases. */
    public static List<Map<String, Choice>> of(Shape shape) {
        return shape.branches() ? of(shape.root()) : ONLY;
    }

    private static List<Map<String, Choice>> of(Message message) {
        var all = ONLY;
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && !arg.branches().isEmpty()) {
                all = inStep(all, cases(arg));
            }
        }
        return all;
    }

    private static List<Map<String, Choice>> cases(Arg arg) {
        var cases = new ArrayList<Map<String, Choice>>();
        for (var branch : arg.branches()) {
            for (var inner : of(branch.message())) {
                if (cases.size() < MOST) {
                    cases.add(with(inner, arg.name(), new Choice(arg.type(), branch.selector())));
                }
            }
        }
        return cases;
    }

    private static Map<String, Choice> with(Map<String, Choice> inner, String name, Choice choice) {
        if (inner.isEmpty()) {
            return Map.of(name, choice);
        }
        var variant = new HashMap<>(inner);
        variant.put(name, choice);
        return variant;
    }

    private static List<Map<String, Choice>> inStep(List<Map<String, Choice>> left, List<Map<String, Choice>> right) {
        if (left == ONLY) {
            return right;
        }
        var all = new LinkedHashSet<Map<String, Choice>>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            var one = left.get(i % left.size());
            var two = right.get(i % right.size());
            var both = new HashMap<>(two);
            both.putAll(one);
            all.add(both);
            // The same argument twice, in different cases: neither case may go unseen.
            if (all.size() < MOST && !both.entrySet().containsAll(two.entrySet())) {
                all.add(two);
            }
        }
        return List.copyOf(all);
    }
}
