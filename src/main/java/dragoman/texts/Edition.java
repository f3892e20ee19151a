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
import java.util.function.Consumer;
import java.util.function.Function;

/** All texts of one release, in memory. Immutable; a request holds one and sees no other. */
public final class Edition {

    private final long number;
    private final Instant publishedAt;
    private final Phrases phrases;
    private final Map<String, Map<LocaleId, Text>> texts;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> makers = new ConcurrentHashMap<>();
    /** What is worked out from articles alone, with all releases that have the same. */
    private final Map<Class<?>, Object> fromArticles;
    private final Edition origin;
    /** The edition that somebody listens to, where this is one that is listened to; else this. */
    private final Edition spoken;

    Edition(long number, Instant publishedAt, Collection<Text> all) {
        this(number, publishedAt, all, null);
    }

    private Edition(long number, Instant publishedAt, Collection<Text> all, Edition origin) {
        this.origin = origin == null ? this : origin;
        this.spoken = this;
        this.texts = new HashMap<>();
        this.number = number;
        this.publishedAt = publishedAt;
        var byLocale = new HashMap<LocaleId, Map<String, String>>();
        for (var text : all) {
            if (text.kind() == UnitKind.PHRASE) {
                byLocale.computeIfAbsent(text.locale(), l -> new HashMap<>())
                        .put(text.unit().substring(UnitName.PHRASE.length()), text.text());
            }
            texts.computeIfAbsent(text.unit(), u -> new HashMap<>()).put(text.locale(), text);
        }
        phrases = new Phrases(byLocale);
        fromArticles = new ConcurrentHashMap<>();
    }

    /** A release as it follows on an older one; what both show they share. */
    private Edition(long number, Instant publishedAt, Edition older, Set<Place> ended, Collection<Text> begun) {
        this.origin = this;
        this.spoken = this;
        this.number = number;
        this.publishedAt = publishedAt;
        texts = new HashMap<>(older.texts);
        var phrased = new HashMap<LocaleId, Map<String, String>>();
        ended.forEach(place -> own(place.unit(), older).remove(LocaleId.of(place.locale())));
        ended.stream().filter(place -> isPhrase(place.unit()))
                .forEach(place -> phrased.computeIfAbsent(LocaleId.of(place.locale()), l -> new HashMap<>()).put(UnitName.key(place.unit()), null));
        for (var text : begun) {
            own(text.unit(), older).put(text.locale(), text);
            if (text.kind() == UnitKind.PHRASE) {
                phrased.computeIfAbsent(text.locale(), l -> new HashMap<>()).put(UnitName.key(text.unit()), text.text());
            }
        }
        texts.values().removeIf(Map::isEmpty);
        phrases = older.phrases.with(phrased);
        boolean sameArticles = ended.stream().map(Place::unit).allMatch(Edition::isPhrase) && begun.stream().map(Text::unit).allMatch(Edition::isPhrase);
        fromArticles = sameArticles ? older.fromArticles : new ConcurrentHashMap<>();
    }

    /** A release with somebody who listens to it: nothing is made anew, and nothing that is worked out from it is heard. */
    private Edition(Edition spoken, Consumer<String> said) {
        this.origin = spoken.origin;
        this.spoken = spoken;
        this.number = spoken.number;
        this.publishedAt = spoken.publishedAt;
        this.texts = spoken.texts;
        this.phrases = spoken.phrases.heard(said);
        this.fromArticles = spoken.fromArticles;
    }

    private static boolean isPhrase(String unit) {
        return UnitName.kind(unit) == UnitKind.PHRASE;
    }

    // The older release is read while this one is made: what changes is a copy.
    private Map<LocaleId, Text> own(String unit, Edition older) {
        var shared = older.texts.get(unit);
        return texts.compute(unit, (name, mine) -> mine == null ? new HashMap<>() : mine == shared ? new HashMap<>(mine) : mine);
    }

    /** The release that shows the same but for what ended and what began. */
    Edition then(long next, Instant at, Set<Place> ended, Collection<Text> begun) {
        return new Edition(next, at, this, ended, begun);
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

    /** The same release told otherwise, for somebody who looks at pages and is no buyer: of each text, what is there instead. */
    public Edition told(Function<Text, List<Text>> instead) {
        var all = texts.values().stream().flatMap(locales -> locales.values().stream()).flatMap(text -> instead.apply(text).stream()).toList();
        return new Edition(number, publishedAt, all, origin);
    }

    /** The same release, with somebody who hears the key of each phrase that a page asks it for. */
    public Edition heard(Consumer<String> said) {
        return new Edition(spoken, said);
    }

    /** The release as it is, where this is one told otherwise; else this. */
    public Edition origin() {
        return origin;
    }

    /** Units that have a text in the source language, of one kind. */
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

    /** What readers of a locale would read if it had no text of its own. */
    public Optional<Text> inherited(String unit, LocaleId locale) {
        var parents = LocaleChain.parents(locale).stream().filter(parent -> !parent.equals(locale)).toList();
        return find(unit, new LocaleChain(parents, parents));
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

    /** As {@link #derived}, from articles alone: a release that has the same articles has the same of this. It must not hold an edition. */
    public <T> T derivedFromArticles(Class<T> type, Function<Edition, T> make) {
        if (spoken != this) {
            return spoken.derivedFromArticles(type, make);
        }
        return derived(type, edition -> {
            var known = fromArticles.get(type);
            if (known != null) {
                return type.cast(known);
            }
            var made = make.apply(this);
            fromArticles.put(type, made);
            return made;
        });
    }

    /** Something that is worked out once from these texts and lives as long as they do; it may itself ask for another. */
    public <T> T derived(Class<T> type, Function<Edition, T> make) {
        if (spoken != this) {
            return spoken.derived(type, make);
        }
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
