package dragoman.queue;

import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts whose sources say the same, in one edition. */
public final class Sames {

    private final Map<String, List<Entry>> byDigest;

    private Sames(Edition edition) {
        byDigest = Catalogue.of(edition).entries().stream().collect(Collectors.groupingBy(entry -> entry.source().digest()));
    }

    /** What a locale says where another source says the same as this one. */
    public static Stream<String> of(Edition edition, Entry entry, LocaleId locale) {
        return others(edition, entry).flatMap(other -> edition.at(other.unit(), locale).stream()).map(Text::text);
    }

    /** Texts whose sources say the same as that of this one. */
    public static Stream<Entry> others(Edition edition, Entry entry) {
        return edition.derived(Sames.class, Sames::new).byDigest.getOrDefault(entry.source().digest(), List.of()).stream()
                .filter(other -> !other.unit().equals(entry.unit()) && other.isTerm() == entry.isTerm());
    }
}
