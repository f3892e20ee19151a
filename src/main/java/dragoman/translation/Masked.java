package dragoman.translation;

import dragoman.terms.Keeper;
import dragoman.terms.Kept;
import dragoman.terms.Kept.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A segment as the memory may have it: each number, address, code and name is a numbered blank, {@code ⟦NAME 1⟧}.
 *
 * @param blanks what stood there, by blank
 */
public record Masked(String text, Map<String, String> blanks) {

    private record Same(Kind kind, String text) {}

    static final Pattern BLANK = Pattern.compile("⟦([A-Z]+ \\d+)⟧");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*");
    private static final Pattern ANY_BRACKET = Pattern.compile("[⟦⟧]");

    /** Empty where a text has such brackets of its own. Terms of the shop stay: they are nobody's. */
    static Optional<Masked> of(String text, Collection<String> terms, Collection<String> names) {
        return ANY_BRACKET.matcher(text).find() ? Optional.empty() : Optional.of(of(text, Keeper.in(text, terms, names), new HashMap<>()));
    }

    /** A pair with the same blanks on both sides; empty where the translation has something that the original has not. */
    static Optional<List<Masked>> both(String source, String target, Collection<String> terms, Collection<String> names) {
        if (ANY_BRACKET.matcher(source + target).find()) {
            return Optional.empty();
        }
        var all = new TreeSet<>(names);
        all.addAll(sameNames(source, target, terms));
        var numbered = new HashMap<Same, String>();
        var kept = Keeper.in(source, terms, all);
        var masked = of(source, kept, numbered);
        int known = numbered.size();
        var other = of(target, asWritten(Keeper.in(target, terms, all), kept), numbered);
        return numbered.size() > known ? Optional.empty() : Optional.of(List.of(masked, other));
    }

    // A word with a capital that is the same in both languages is a name that nobody told us of.
    private static Collection<String> sameNames(String source, String target, Collection<String> terms) {
        var there = words(target);
        var same = words(source);
        same.retainAll(there);
        same.removeIf(word -> !Character.isUpperCase(word.codePointAt(0)) || terms.stream().anyMatch(term -> term.contains(word)));
        return same;
    }

    private static Collection<String> words(String text) {
        var words = new TreeSet<String>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
        return words;
    }

    /** @param numbered blanks by what they stand for; grows with what is new */
    private static Masked of(String text, List<Kept> kept, Map<Same, String> numbered) {
        var out = new StringBuilder();
        var blanks = new HashMap<String, String>();
        int done = 0;
        for (var thing : kept) {
            if (thing.kind() != Kind.TERM) {
                var blank = blank(thing, numbered);
                blanks.put(blank, thing.text());
                out.append(text, done, thing.from()).append('⟦').append(blank).append('⟧');
                done = thing.to();
            }
        }
        return new Masked(out.append(text.substring(done)).toString(), blanks);
    }

    private static String blank(Kept thing, Map<Same, String> numbered) {
        return numbered.computeIfAbsent(new Same(thing.kind(), thing.text()), key -> thing.kind() + " " + next(thing.kind(), numbered.values()));
    }

    // Money, dates and numbers are written by each language in its own way.
    private static List<Kept> asWritten(List<Kept> kept, List<Kept> source) {
        return kept.stream().map(thing -> source.stream()
                .filter(other -> switch (thing.kind()) {
                    case MONEY, DATE, NUMBER -> other.kind() == thing.kind() && other.digits().equals(thing.digits());
                    default -> false;
                })
                .findFirst().map(other -> new Kept(other.kind(), other.text(), thing.from(), thing.to())).orElse(thing)).toList();
    }

    private static long next(Kind kind, Collection<String> blanks) {
        return 1 + blanks.stream().filter(blank -> blank.startsWith(kind + " ")).count();
    }

    /** A masked text with these in its blanks; empty where one has nothing to be filled with. */
    public Optional<String> fill(String masked) {
        var missing = new ArrayList<String>();
        var text = BLANK.matcher(masked).replaceAll(blank -> {
            if (!blanks.containsKey(blank.group(1))) {
                missing.add(blank.group(1));
            }
            return Matcher.quoteReplacement(blanks.getOrDefault(blank.group(1), ""));
        });
        return missing.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** Whether another text lacks one of the blanks: what stood there would be lost. */
    public boolean isShortOf(String masked) {
        return blanks.keySet().stream().anyMatch(blank -> !masked.contains("⟦" + blank + "⟧"));
    }
}
