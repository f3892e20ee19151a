package dragoman.lens;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Pseudo;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import dragoman.web.Lens;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Pages in a language that nobody speaks: what stays as it was cannot be translated, and what sticks out has no room. */
record Unspoken(Pseudo language, Supplier<String> bar) implements Lens {

    /** A release in such languages, made when somebody looks. */
    private record Tellings(Map<Pseudo, Edition> all) {}

    // No reader sees them as they are: parts of addresses, and words to be found by.
    private static final Set<String> UNSEEN = Set.of("slug", "keywords");

    @Override
    public Edition edition(Edition release) {
        var known = release.origin().derived(Tellings.class, edition -> new Tellings(new EnumMap<>(Pseudo.class))).all;
        synchronized (known) {
            return known.computeIfAbsent(language, one -> release.origin().told(this::told));
        }
    }

    /** Under the source's name as well: whatever chain a page looks along, it ends there. */
    private List<Text> told(Text text) {
        if (!text.locale().equals(TextFolder.SOURCE)) {
            return List.of();
        }
        if (text.kind() == UnitKind.OUTLINE || text.kind() == UnitKind.TERM || UNSEEN.contains(UnitName.key(text.unit()))) {
            return List.of(text);
        }
        var words = language.of(text.text());
        return List.of(told(text, words, language.locale()), told(text, words, TextFolder.SOURCE));
    }

    private static Text told(Text text, String words, LocaleId locale) {
        return new Text(text.unit(), text.kind(), locale, words, Digest.of(words), Optional.empty(), text.since());
    }

    @Override
    public LocaleChain chain(LocaleChain chain) {
        return new LocaleChain(List.of(language.locale()), List.of(language.locale(), TextFolder.SOURCE));
    }

    @Override
    public String page(String html) {
        return Marks.isWhole(html) ? Marks.with(html, bar.get(), "") : html;
    }
}
