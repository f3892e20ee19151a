package dragoman.boot;

import dragoman.i18n.LocaleId;
import dragoman.terms.Glossaries;
import dragoman.terms.TermText;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.texts.Text;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The shop’s words as the release has them that is for all: what was published a second ago is what is asked for now. */
final class LiveWords implements Supplier<Glossaries> {

    /** The words of an edition, and what was worked out from them. */
    private record Words(Map<LocaleId, Map<String, TermText>> written, Glossaries glossaries) {}

    private final Editions editions;
    private volatile Words last = new Words(Map.of(), Glossaries.none());

    LiveWords(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Glossaries get() {
        return editions.current().derived(Words.class, this::of).glossaries();
    }

    // Few releases have other words than the one before.
    private Words of(Edition edition) {
        var written = new HashMap<LocaleId, Map<String, TermText>>();
        edition.sources(UnitKind.TERM).stream().map(Text::unit).forEach(unit -> edition.locales(unit).forEach(locale ->
                written.computeIfAbsent(locale, one -> new HashMap<>()).put(UnitName.key(unit), TermText.read(edition.at(unit, locale).orElseThrow().text()))));
        var known = last;
        last = known.written.equals(written) ? known : new Words(written, Glossaries.of(written));
        return last;
    }
}
