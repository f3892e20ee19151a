package dragoman.checks;

import dragoman.pattern.Categories;
import dragoman.pattern.Message.Arg;
import java.util.Set;
import java.util.TreeSet;

/** Which numbers a case of a plural stands for, given that explicit cases come first. */
final class Cases {

    private Cases() {}

    /** The first numbers of a category, as the argument's value, that no explicit case takes. */
    static Set<Long> uncovered(Arg arg, Categories categories, String category) {
        var numbers = new TreeSet<Long>();
        for (var n : categories.numbers(category)) {
            numbers.add(n + (long) arg.offset());
        }
        for (var branch : arg.branches()) {
            if (branch.isExplicit() && branch.number() == Math.rint(branch.number())) {
                numbers.remove((long) branch.number());
            }
        }
        return numbers;
    }
}
