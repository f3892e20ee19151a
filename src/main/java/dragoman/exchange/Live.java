package dragoman.exchange;

import dragoman.comparison.Source;
import dragoman.foreign.Batch;
import dragoman.foreign.Entry;
import dragoman.foreign.Progress;
import dragoman.foreign.Units;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.FileText;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a release says in one language, beside its sources: what a file is made of, and what a file that comes is compared
 * with.
 */
public final class Live {

    private final LocaleId locale;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> inherited = new HashSet<>();

    private Live(LocaleId locale) {
        this.locale = locale;
    }

    /** @param declared what the sources' comments say, which no release holds, and in which order texts stand */
    public static Live of(Edition edition, TextFolder declared, LocaleId locale) {
        var live = new Live(locale);
        var notes = declared.notes();
        for (var source : sources(edition, declared)) {
            var key = Units.key(source.unit());
            live.sources.put(key, notes.source(source.unit(), source.text()));
            var text = edition.at(source.unit(), locale);
            live.entries.put(key, new Entry(key, source.text(), text.map(Text::text), String.join("\n", notes.comments(source.unit())),
                    text.map(found -> edition.isStale(found) ? Progress.NEEDS_REVIEW : Progress.APPROVED).orElse(Progress.MISSING)));
            if (text.isEmpty() && inherits(edition, source.unit(), locale)) {
                live.inherited.add(key);
            }
        }
        return live;
    }

    /** The language. */
    public LocaleId locale() {
        return locale;
    }

    /** What a translator is given: all that the language says, and all that it does not say and has from no parent either. */
    public Batch batch() {
        return new Batch(TextFolder.SOURCE, locale, entries.values().stream().filter(entry -> !inherited.contains(entry.key())).toList());
    }

    Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private static boolean inherits(Edition edition, String unit, LocaleId locale) {
        return LocaleChain.parents(locale).stream().anyMatch(parent -> edition.at(unit, parent).isPresent());
    }

    private static List<Text> sources(Edition edition, TextFolder declared) {
        var places = new HashMap<String, Integer>();
        for (FileText text : declared.texts()) {
            places.putIfAbsent(text.unit(), places.size());
        }
        var all = new ArrayList<Text>();
        List.of(UnitKind.PHRASE, UnitKind.LINE, UnitKind.BLOCK).forEach(kind -> all.addAll(edition.sources(kind)));
        all.sort((one, two) -> {
            int place = Integer.compare(places.getOrDefault(one.unit(), Integer.MAX_VALUE), places.getOrDefault(two.unit(), Integer.MAX_VALUE));
            return place == 0 ? one.unit().compareTo(two.unit()) : place;
        });
        return all;
    }
}
