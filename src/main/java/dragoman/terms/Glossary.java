package dragoman.terms;

import dragoman.i18n.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The shop's words for one pair of languages: what is called how on either side, what is never said on the other, and what is
 * not translated at all.
 */
public final class Glossary {

    /** A word of the original and the one that belongs in its place. */
    public record Pair(String source, String target) {}

    /** A term that the translation does not have, though its original does. */
    public record Missing(String concept, String wanted) {}

    /** A word of a translation that the shop does not say, at its place. */
    public record Said(String word, int start, int end) {}

    /** What was found: terms that are not as they should be, and words that the shop does not say. */
    public record Verdict(List<Missing> missing, List<String> forbidden) {}

    private record Side(Pattern source, List<String> forms, Term target, Pattern wanted) {

        /** Where a text has the word; what is shorter than a word should be, such as a unit, only in the very same letters. */
        Optional<String> in(String text) {
            return source.matcher(text).results().map(MatchResult::group).filter(found -> found.length() >= SHORTEST || forms.contains(found)).findFirst();
        }
    }

    private static final int SHORTEST = 3;

    private final Map<String, Side> sides = new TreeMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> never = new ArrayList<>();
    private final Pattern forbidden;
    private final List<String> keep;
    private final String version;

    Glossary(Map<String, Term> source, Map<String, Term> target, List<String> keep) {
        this.keep = List.copyOf(keep);
        target.forEach((concept, term) -> {
            never.addAll(term.never());
            if (source.containsKey(concept) && !source.get(concept).forms().isEmpty() && !term.forms().isEmpty()) {
                sides.put(concept, new Side(Term.pattern(source.get(concept).forms()), source.get(concept).forms().stream().map(form -> form.replace(Term.ANY_END, "")).toList(), term, Term.pattern(term.forms())));
                pairs.add(new Pair(source.get(concept).preferred(), term.preferred()));
            }
        });
        forbidden = Term.pattern(never);
        version = Digest.of(new TreeMap<>(source) + "\n" + new TreeMap<>(target) + "\n" + keep);
    }

    /** What is never translated. */
    public List<String> keep() {
        return keep;
    }

    /** The words of one text that have their own on the other side, for people and for engines that can be told. How a language says no is no such word. */
    public List<Pair> pairsIn(String text) {
        return sides.entrySet().stream().filter(side -> !side.getKey().equals(Term.NEGATION))
                .flatMap(side -> side.getValue().in(text).map(found -> new Pair(found, side.getValue().target.preferred())).stream()).toList();
    }

    /** Words that may not stand in the translation. */
    public List<String> never() {
        return List.copyOf(never);
    }

    /** Twelve hexadecimal digits that change with anything in it. */
    public String version() {
        return version;
    }

    /** What a translation says otherwise than the shop does. */
    public Verdict verdict(String original, String translation) {
        var missing = sides.entrySet().stream()
                .filter(side -> side.getValue().source.matcher(original).find())
                .flatMap(side -> missing(side.getKey(), translation).map(wanted -> new Missing(side.getKey(), wanted)).stream()).toList();
        return new Verdict(missing, said(original, translation).stream().map(Said::word).distinct().toList());
    }

    /** The word to use for a concept that the original speaks of, where the translation has none of its forms. */
    public Optional<String> missing(String concept, String translation) {
        return Optional.ofNullable(sides.get(concept)).filter(side -> !side.wanted.matcher(translation).find()).map(side -> side.target.preferred());
    }

    /** Words of a translation that the shop does not say. What the original has in the same letters was not the translation's choice. */
    public List<Said> said(String original, String translation) {
        return forbidden == null ? List.of() : forbidden.matcher(translation).results().filter(word -> !original.contains(word.group()))
                .map(word -> new Said(word.group(), word.start(), word.end())).toList();
    }
}
