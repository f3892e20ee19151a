package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import java.util.ArrayList;
import java.util.Set;

/** Whether the numbers of a text are its source's. */
final class NumberChecks {

    // Languages spell these out, or write as a digit what the source spells out.
    private static final Set<String> SMALL = Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");

    private NumberChecks() {}

    static boolean differ(Review review, Rendering target, Rendering source) {
        if (source.numbers().isEmpty()) {
            return false;
        }
        var extra = new ArrayList<>(target.numbers());
        var lost = new ArrayList<String>();
        for (var number : source.numbers()) {
            if (!extra.remove(number) && !target.numbers().contains(number)) {
                lost.add(number);
            }
        }
        if (!source.choices().isEmpty() || !target.choices().isEmpty()) {
            lost.removeIf(SMALL::contains);
        }
        if (lost.isEmpty() || extra.isEmpty() && SMALL.containsAll(lost)) {
            return false;
        }
        review.add(Check.NUMBERS, target.place(0), target.placeAfter(target.text().length()), "the source’s " + String.join(", ", lost) + " is not here",
                String.join(", ", lost));
        return true;
    }
}
