package dragoman.i18n;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a text is looked for, in order: the locale and its parents in CLDR, then the market's other languages with
 * theirs, then the source language.
 *
 * @param own the reader's language alone, most specific first
 * @param all {@code own}, followed by what is better than nothing
 */
public record LocaleChain(List<LocaleId> own, List<LocaleId> all) {

    public LocaleChain {
        own = List.copyOf(own);
        all = List.copyOf(all);
    }

    /** The chain of a reader's locale, with languages to fall back to before the source. */
    public static LocaleChain of(LocaleId locale, List<LocaleId> fallbacks, LocaleId source) {
        var own = parents(locale);
        var all = new LinkedHashSet<>(own);
        for (var fallback : fallbacks) {
            // A Swiss reader who falls back to German reads Swiss German, not that of Germany.
            all.addAll(parents(locale.region().isEmpty() ? fallback : fallback.in(locale.region())));
        }
        all.addAll(parents(source));
        return new LocaleChain(own, List.copyOf(all));
    }

    /** A locale and its parents, most specific first, without the root. */
    public static List<LocaleId> parents(LocaleId locale) {
        var chain = new ArrayList<LocaleId>();
        for (var next = Optional.of(locale); next.isPresent(); next = CldrParents.of(next.get())) {
            chain.add(next.get());
        }
        return chain;
    }

    /** The reader's locale. */
    public LocaleId locale() {
        return own.get(0);
    }

    /** The best of some texts for this reader. */
    public <T> Optional<T> best(Collection<T> texts, Function<T, LocaleId> locale) {
        return all.stream()
                .flatMap(wanted -> texts.stream().filter(text -> locale.apply(text).equals(wanted)))
                .findFirst();
    }

    /** Whether a text in that locale is in the reader's own language. */
    public boolean isOwn(LocaleId found) {
        return own.contains(found);
    }
}
