package dragoman.texts;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Phrases;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** All texts of one release, in memory. Immutable; a request holds one and sees no other. */
public final class Edition {

    private final long number;
    private final Instant publishedAt;
    private final Phrases phrases;
    private final Map<String, Map<LocaleId, Text>> texts = new HashMap<>();
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> makers = new ConcurrentHashMap<>();

    Edition(long number, Instant publishedAt, Collection<Text> all) {
        this.number = number;
        this.publishedAt = publishedAt;
        var byLocale = new HashMap<LocaleId, Map<String, String>>();
        for (var text : all) {
            if (text.kind() == UnitKind.PHRASE) {
                byLocale.computeIfAbsent(text.locale(), l -> new HashMap<>())
                        .put(text.unit().substring(UnitName.PHRASE.length()), text.text());
            } else {
                texts.computeIfAbsent(text.unit(), u -> new HashMap<>()).put(text.locale(), text);
            }
        }
        phrases = new Phrases(byLocale);
    }

    /** The release's number, from 1. */
    public long number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Phrases phrases() {
        return phrases;
    }

    /** Units other than phrases that have a text in the source language, of one kind. */
    public List<Text> sources(UnitKind kind) {
        return texts.values().stream()
                .flatMap(locales -> Optional.ofNullable(locales.get(TextFolder.SOURCE)).stream())
                .filter(text -> text.kind() == kind)
                .toList();
    }

    /** The first text of a unit along a chain. */
    public Optional<Text> find(String unit, LocaleChain chain) {
        var locales = texts.getOrDefault(unit, Map.of());
        return chain.all().stream().map(locales::get).filter(found -> found != null).findFirst();
    }

    /** The text that a locale itself holds. */
    public Optional<Text> at(String unit, LocaleId locale) {
        return Optional.ofNullable(texts.getOrDefault(unit, Map.of()).get(locale));
    }

    /** The locales that themselves hold a text of a unit. */
    public Set<LocaleId> locales(String unit) {
        return texts.getOrDefault(unit, Map.of()).keySet();
    }

    /** Whether the source has changed since this translation was made. */
    public boolean isStale(Text text) {
        return text.madeFrom().isPresent()
                && at(text.unit(), TextFolder.SOURCE).filter(source -> !source.digest().equals(text.madeFrom().get())).isPresent();
    }

    /** Something that is worked out once from these texts and lives as long as they do; it may itself ask for another. */
    public <T> T derived(Class<T> type, Function<Edition, T> make) {
        var known = derived.get(type);
        return type.cast(known != null ? known : makeOnce(type, make));
    }

    // Not made inside the map: it refuses, or waits for, whatever else happens to stand in the same bin.
    private Object makeOnce(Class<?> type, Function<Edition, ?> make) {
        synchronized (makers.computeIfAbsent(type, t -> new Object())) {
            var known = derived.get(type);
            if (known != null) {
                return known;
            }
            var made = make.apply(this);
            derived.put(type, made);
            return made;
        }
    }
}
