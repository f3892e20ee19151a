package dragoman.terms;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the shop in every language. A market says otherwise in its own file, {@code es_MX} over {@code es}. Immutable. */
public final class Glossaries {

    private record Pair(LocaleId from, LocaleId to) {}

    private final Map<LocaleId, Map<String, Term>> terms;
    private final List<String> keep;
    private final Map<Pair, Glossary> made = new ConcurrentHashMap<>();
    private final Map<LocaleId, Map<String, Pattern>> patterns = new ConcurrentHashMap<>();

    Glossaries(Map<LocaleId, Map<String, Term>> terms, List<String> keep) {
        this.terms = Map.copyOf(terms);
        this.keep = List.copyOf(keep);
    }

    /** Those of a house without any. */
    public static Glossaries none() {
        return new Glossaries(Map.of(), List.of());
    }

    /** From what a writer reads to what a reader does; a locale with a region has its market's words. */
    public Glossary of(LocaleId from, LocaleId to) {
        return made.computeIfAbsent(new Pair(from, to), pair -> new Glossary(termsOf(from), termsOf(to), keep));
    }

    /** What a text speaks of and how often; “no” is no thing. */
    public Map<String, Integer> concepts(LocaleId locale, String text) {
        var known = patterns.computeIfAbsent(locale, some -> termsOf(some).entrySet().stream()
                .filter(term -> !term.getValue().forms().isEmpty() && !term.getKey().equals(Term.NEGATION))
                .collect(Collectors.toMap(Map.Entry::getKey, term -> Term.pattern(term.getValue().forms()))));
        var mentions = new TreeMap<String, Integer>();
        known.forEach((concept, pattern) -> {
            int times = (int) pattern.matcher(text).results().count();
            if (times > 0) {
                mentions.put(concept, times);
            }
        });
        return mentions;
    }

    /** What is never translated. */
    public List<String> keep() {
        return keep;
    }

    private Map<String, Term> termsOf(LocaleId locale) {
        var all = new HashMap<String, Term>();
        LocaleChain.parents(locale).forEach(parent -> terms.getOrDefault(parent, Map.of()).forEach(all::putIfAbsent));
        return all;
    }
}
