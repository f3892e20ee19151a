package dragoman.i18n;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** All phrases of one release, by locale and key. Immutable, shared by every thread. */
public final class Phrases {

    /** A phrase's pattern and the locale that it is written in. */
    public record Found(String text, LocaleId locale) {}

    private final Map<LocaleId, Map<String, String>> texts;
    private final Consumer<String> said;

    private Phrases(Map<LocaleId, Map<String, String>> texts, Consumer<String> said) {
        this.texts = texts;
        this.said = said;
    }

    public Phrases(Map<LocaleId, Map<String, String>> texts) {
        var copy = new HashMap<LocaleId, Map<String, String>>();
        texts.forEach((locale, phrases) -> copy.put(locale, Map.copyOf(phrases)));
        this.texts = Map.copyOf(copy);
        this.said = null;
    }

    /** The same, with somebody who hears the key of each phrase that is asked for. */
    public Phrases heard(Consumer<String> listener) {
        return new Phrases(texts, listener);
    }

    /** These but for some, by locale and key; null where there is none any more. What stays is shared. */
    public Phrases with(Map<LocaleId, Map<String, String>> changes) {
        var all = new HashMap<>(texts);
        changes.forEach((locale, changed) -> {
            var own = new HashMap<>(all.getOrDefault(locale, Map.of()));
            changed.forEach((key, text) -> own.compute(key, (same, old) -> text));
            all.put(locale, own);
        });
        all.values().removeIf(Map::isEmpty);
        return new Phrases(all);
    }

    /** The first text of the chain. */
    public Optional<Found> find(LocaleChain chain, String key) {
        if (said != null) {
            said.accept(key);
        }
        for (var locale : chain.all()) {
            var text = at(locale, key);
            if (text != null) {
                return Optional.of(new Found(text, locale));
            }
        }
        return Optional.empty();
    }

    /** These phrases as ICU sees a bundle, falling back along the locale's own chain. */
    public PhraseBundle bundle(LocaleId locale) {
        return PhraseBundle.of(this, LocaleChain.parents(locale));
    }

    /** Keys that a locale holds itself, without what it inherits; sorted. */
    public Set<String> keys(LocaleId locale) {
        return new TreeSet<>(texts.getOrDefault(locale, Map.of()).keySet());
    }

    public Set<LocaleId> locales() {
        return new TreeSet<>(texts.keySet());
    }

    /** The text that the locale itself holds, or null. */
    String at(LocaleId locale, String key) {
        var own = texts.get(locale);
        return own == null ? null : own.get(key);
    }
}
