package dragoman.search;

import dragoman.analysis.Analysis;
import dragoman.formats.Bidi;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Texts of all languages, found by words. Immutable and shared by all threads. */
public final class SearchIndex {

    /** An index that finds nothing. */
    public static final SearchIndex NOTHING = new SearchIndex(Map.of());

    /** Characters of a question that are read; nobody types more to find something. */
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 12;
    /** Characters of a letter that are read: what it is about stands at its beginning. */
    private static final int LETTER = 2_000;

    private static final WordNumbers NO_WORDS = new WordNumbers(Analysis.plain());

    private static final Map<LocaleId, LocaleId> LANGUAGES = new ConcurrentHashMap<>();

    private final Map<LocaleId, LanguageIndex> languages;

    private SearchIndex(Map<LocaleId, LanguageIndex> languages) {
        this.languages = languages;
    }

    /** An index of these texts; entries of one language are found by its own analysis. */
    public static SearchIndex of(Collection<Entry> entries) {
        return of(entries, NOTHING);
    }

    /** The same, with what an index of nearly the same texts has already: a language in which nothing changed is not read again. */
    public static SearchIndex of(Collection<Entry> entries, SearchIndex before) {
        var byLanguage = entries.stream().collect(Collectors.groupingBy(entry -> language(entry.locale()), LinkedHashMap::new, Collectors.toList()));
        var languages = new LinkedHashMap<LocaleId, LanguageIndex>();
        byLanguage.forEach((language, own) -> languages.put(language, before.language(language, own)));
        return new SearchIndex(languages);
    }

    /** How many texts there are to be found. */
    public int size() {
        return languages.values().stream().mapToInt(LanguageIndex::size).sum();
    }

    private LanguageIndex language(LocaleId language, List<Entry> own) {
        var known = languages.get(language);
        return known != null && known.holds(own) ? known : LanguageIndex.of(language, own);
    }

    /** The best texts for what somebody typed, whatever that is. */
    public Hits find(String typed, LocaleChain chain, int most) {
        return find(typed, chain, most, false);
    }

    /** The best texts for what somebody has begun to type. */
    public Hits suggest(String typed, LocaleChain chain, int most) {
        return find(typed, chain, most, true);
    }

    /**
     * The words of a long text that say the most of what it is about, in its order, fit to be asked for; empty where it has
     * none that the reader's own language knows. Only the beginning is read.
     */
    public String strongest(String text, LocaleId locale, int most) {
        var clean = Bidi.withoutControls(text);
        int end = clean.codePointCount(0, clean.length()) <= LETTER ? clean.length() : clean.offsetByCodePoints(0, LETTER);
        return known(locale).map(index -> index.strongest(clean.substring(0, end), most)).orElse("");
    }

    /** Marks the words of a question in texts of one language that this index has read. */
    public Snippets snippets(String typed, LocaleId locale) {
        return known(locale).map(index -> index.snippets(readable(typed))).orElseGet(() -> new Snippets(NO_WORDS, Set.of()));
    }

    /** Finds the words of a text, which takes far longer than to mark some of them. */
    public ReadText read(String text, LocaleId locale) {
        return known(locale).map(index -> index.read(text)).orElseGet(() -> new ReadText(text, new int[0]));
    }

    private Optional<LanguageIndex> known(LocaleId locale) {
        return Optional.ofNullable(languages.get(language(locale)));
    }

    private Hits find(String typed, LocaleChain chain, int most, boolean unfinished) {
        var text = readable(typed);
        boolean cut = text.length() < Bidi.withoutControls(typed).strip().replaceAll("\\s+", " ").length();
        var strict = along(text, true, unfinished, chain, most);
        if (!strict.isEmpty()) {
            return new Hits(strict, false, cut);
        }
        var loose = along(text, false, unfinished, chain, most);
        return new Hits(loose, !loose.isEmpty(), cut);
    }

    private List<Hit> along(String text, boolean strict, boolean unfinished, LocaleChain chain, int most) {
        var hits = new ArrayList<Hit>();
        var seen = new HashSet<String>();
        for (var language : chain.all().stream().map(SearchIndex::language).distinct().toList()) {
            var index = languages.get(language);
            // In another language a mistyped word would be guessed to be anything.
            var question = new Question(text, strict, language.equals(language(chain.locale())), unfinished);
            if (index != null && hits.size() < most) {
                index.find(question, chain.all(), most).stream().filter(hit -> seen.add(hit.id())).forEach(hits::add);
            }
        }
        return hits.subList(0, Math.min(most, hits.size()));
    }

    /** The beginning of a question, without what nobody can see. */
    private static String readable(String typed) {
        var clean = Bidi.withoutControls(typed).strip();
        int most = clean.codePointCount(0, clean.length()) <= LONGEST ? clean.length() : clean.offsetByCodePoints(0, LONGEST);
        var words = clean.substring(0, most).split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(MOST_WORDS, words.length)));
    }

    private static LocaleId language(LocaleId locale) {
        // Of markets and texts alone, so few; finding parents costs more than finding hits.
        return LANGUAGES.computeIfAbsent(locale, of -> LocaleChain.parents(of).stream().filter(parent -> parent.region().isEmpty()).findFirst().orElse(of));
    }
}
