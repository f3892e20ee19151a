package dragoman.pattern;

import com.ibm.icu.text.PluralRules;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * What other plural rules mean for one argument of a text.
 *
 * @param gained categories that the language has now and had not
 * @param lost categories that it had
 * @param shown numbers that are shown in another case than before, the first of them
 */
public record PluralChange(String argument, boolean ordinal, Set<String> gained, Set<String> lost, List<String> shown) {

    private static final int SOME = 5;
    private static final int LOOKED_AT = 1_000;

    // Rules look at last digits, at digits after the point, and at millions.
    private static final double[] NUMBERS = DoubleStream.concat(
            LongStream.concat(LongStream.range(0, LOOKED_AT), LongStream.of(1_000, 10_000, 100_000, 1_000_000, 2_000_000, 1_000_000_000)).asDoubleStream(),
            DoubleStream.of(0.1, 0.5, 1.1, 1.5, 2.1, 2.5, 10.1, 10.5, 1_000_000.5)).toArray();

    /** What changes for a text of a locale between two tables; nothing where it cannot be read. */
    public static List<PluralChange> of(LocaleId locale, String text, PluralTable before, PluralTable after) {
        boolean same = before.description(locale, false).equals(after.description(locale, false))
                && before.description(locale, true).equals(after.description(locale, true));
        var shape = same ? null : Reading.of(text, Limits.STANDARD).shape();
        if (shape == null) {
            return List.of();
        }
        return shape.args().stream().filter(arg -> arg.isPlural() || arg.isOrdinal())
                .map(arg -> of(arg, before.rules(locale, arg.isOrdinal()), after.rules(locale, arg.isOrdinal())))
                .flatMap(Optional::stream).distinct().collect(Collectors.toList());
    }

    private static Optional<PluralChange> of(Arg arg, PluralRules before, PluralRules after) {
        var shown = new ArrayList<String>();
        for (var n : NUMBERS) {
            if (shown.size() < SOME && shown(arg, n, before) != shown(arg, n, after)) {
                shown.add(n == Math.rint(n) ? String.valueOf((long) n) : String.valueOf(n));
            }
        }
        var change = new PluralChange(arg.name(), arg.isOrdinal(), without(after, before), without(before, after), shown);
        return change.gained.isEmpty() && change.lost.isEmpty() && shown.isEmpty() ? Optional.empty() : Optional.of(change);
    }

    private static Branch shown(Arg arg, double n, PluralRules rules) {
        for (var branch : arg.branches()) {
            if (branch.isExplicit() && branch.number() == n) {
                return branch;
            }
        }
        var branch = arg.branch(rules.select(n - arg.offset()));
        return branch == null ? arg.branch("other") : branch;
    }

    private static Set<String> without(PluralRules some, PluralRules others) {
        var rest = new TreeSet<>(some.getKeywords());
        rest.removeAll(others.getKeywords());
        return rest;
    }
}
