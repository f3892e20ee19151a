package dragoman.terms;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the shop in every language. A market says otherwise in its own file, {@code es_MX} over {@code es}. Immutable. */
public final class Glossaries {

    private record Pair(LocaleId from, LocaleId to) {}

    /** All words, with what was worked out from them. */
    private record Known(Map<LocaleId, Map<String, Term>> terms, Map<Pair, Glossary> made, Map<LocaleId, Map<String, Pattern>> patterns) {

        Known(Map<LocaleId, Map<String, Term>> terms) {
            this(Map.copyOf(terms), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        Map<String, Term> of(LocaleId locale) {
            var all = new HashMap<String, Term>();
            LocaleChain.parents(locale).forEach(parent -> terms.getOrDefault(parent, Map.of()).forEach(all::putIfAbsent));
            return all;
        }
    }

    private final List<String> keep;
    private final Supplier<Known> known;

    Glossaries(Map<LocaleId, Map<String, Term>> terms, List<String> keep) {
        var all = new Known(terms);
        this.known = () -> all;
        this.keep = List.copyOf(keep);
    }

    private Glossaries(Supplier<Known> known, List<String> keep) {
        this.known = known;
        this.keep = keep;
    }

    /** Words as they were written, by locale and concept. */
    public static Glossaries of(Map<LocaleId, Map<String, TermText>> written) {
        var terms = new HashMap<LocaleId, Map<String, Term>>();
        written.forEach((locale, concepts) -> terms.put(locale,
                concepts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().of(one.getKey())))));
        return new Glossaries(terms, List.of());
    }

    /** What is kept here, with the words that somebody has at the time when they are asked for. */
    public Glossaries saying(Supplier<Glossaries> words) {
        return new Glossaries(() -> words.get().known.get(), keep);
    }

    /** Those of a house without any. */
    public static Glossaries none() {
        return new Glossaries(Map.of(), List.of());
    }

    /** From what a writer reads to what a reader does; a locale with a region has its market's words. */
    public Glossary of(LocaleId from, LocaleId to) {
        var now = known.get();
        return now.made.computeIfAbsent(new Pair(from, to), pair -> new Glossary(now.of(from), now.of(to), keep));
    }

    /** What a text speaks of and how often; “no” is no thing. */
    public Map<String, Integer> concepts(LocaleId locale, String text) {
        var now = known.get();
        var named = now.patterns.computeIfAbsent(locale, some -> now.of(some).entrySet().stream()
                .filter(term -> !term.getValue().forms().isEmpty() && !term.getKey().equals(Term.NEGATION))
                .collect(Collectors.toMap(Map.Entry::getKey, term -> Term.pattern(term.getValue().forms()))));
        var mentions = new TreeMap<String, Integer>();
        named.forEach((concept, pattern) -> {
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

    /** The forms of all concepts but one, those that are said or those that are not, and whose they are. */
    public Map<String, String> others(LocaleId locale, String concept, boolean never) {
        var forms = new TreeMap<String, String>();
        known.get().of(locale).values().stream().filter(term -> !term.concept().equals(concept))
                .forEach(term -> (never ? term.never() : term.forms()).forEach(form -> forms.put(form, term.concept())));
        return forms;
    }
}
