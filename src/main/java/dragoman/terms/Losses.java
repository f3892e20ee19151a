package dragoman.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a translation lost of what it must keep, and which numbers it made up. What each language writes in its own way (money,
 * dates, numbers) is the same where its digits are.
 *
 * @param lost what is not there any more
 * @param invented digits of numbers that the original does not have
 */
public record Losses(List<Kept> lost, List<String> invented) {

    // Bounded, since a text may be nothing but digits and blanks.
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}{1,40}+(?:[.,'’:/ \\u00a0\\u202f\\u066b\\u066c-]\\p{Nd}{1,40}+){0,8}+");
    private static final Pattern RUN = Pattern.compile("\\p{Nd}+");
    // "Two" may be written 2, and 2 "two".
    private static final int TOLD_IN_WORDS = 1;

    public static Losses between(String original, String translation, Collection<String> terms) {
        var kept = Keeper.in(original, terms, List.of());
        var there = numbers(translation);
        var runs = runs(translation);
        var lost = new ArrayList<Kept>();
        for (var thing : kept) {
            boolean stays = thing.kind().isWrittenByEachLanguage() ? there.contains(thing.digits()) || runs.containsAll(runs(thing.text()))
                    : translation.contains(thing.text());
            if (!stays) {
                lost.add(thing);
            }
        }
        smallNumbers(original, kept, there, lost);
        return new Losses(lost, invented(original, translation));
    }

    // Those that engines see, since their languages inflect by them.
    private static void smallNumbers(String original, List<Kept> kept, Collection<String> there, List<Kept> lost) {
        var numbers = RUN.matcher(original);
        while (numbers.find()) {
            int from = numbers.start();
            int to = numbers.end();
            boolean known = kept.stream().anyMatch(thing -> thing.from() <= from && to <= thing.to());
            if (!known && to - from > TOLD_IN_WORDS && !there.contains(Kept.digits(numbers.group()))) {
                lost.add(new Kept(Kept.Kind.NUMBER, numbers.group(), from, to));
            }
        }
    }

    private static List<String> invented(String original, String translation) {
        var known = numbers(original);
        known.addAll(runs(original));
        // Side by side in one text: looked for in each, a page of numbers would be compared with a page of numbers.
        var all = String.join(" ", known);
        return RUN.matcher(translation).results().map(run -> Kept.digits(run.group()))
                .filter(run -> run.length() > TOLD_IN_WORDS && !all.contains(run)).distinct().toList();
    }

    /** Digits of whole numbers, and of each of their groups. */
    private static TreeSet<String> numbers(String text) {
        var numbers = new TreeSet<>(runs(text));
        DIGITS.matcher(text).results().forEach(number -> numbers.add(Kept.digits(number.group())));
        Keeper.in(text, List.of(), List.of()).forEach(kept -> numbers.add(kept.digits()));
        return numbers;
    }

    private static TreeSet<String> runs(String text) {
        var runs = new TreeSet<String>();
        RUN.matcher(text).results().forEach(run -> runs.add(Kept.digits(run.group())));
        return runs;
    }
}
