package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import java.util.ArrayList;

/** Whether a text has its source's placeholders of other systems, each as often. */
final class MacroChecks {

    private MacroChecks() {}

    static boolean differ(Review review, Rendering target, Rendering source) {
        if (target.macros().isEmpty() && source.macros().isEmpty()) {
            return false;
        }
        var lost = new ArrayList<>(source.macros());
        var added = new ArrayList<String>();
        for (var macro : target.macros()) {
            if (!lost.remove(macro)) {
                added.add(macro);
            }
        }
        if (lost.isEmpty() && added.isEmpty()) {
            return false;
        }
        review.add(Check.PLACEHOLDER_MACRO, target.place(0), target.placeAfter(target.text().length()),
                "other placeholders than the source: lost " + lost + " new " + added, lost, added);
        return true;
    }
}
