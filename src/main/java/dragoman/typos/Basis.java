package dragoman.typos;

import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which source text something in work counts as made from, in one locale. Immutable. */
public final class Basis {

    private record Step(String unit, String was) {}

    private final Edition edition;
    private final Map<Step, Set<String>> mended = new HashMap<>();

    Basis(Edition edition, Collection<Typo> typos) {
        this.edition = edition;
        typos.stream().filter(typo -> typo.undone().isEmpty())
                .forEach(typo -> mended.computeIfAbsent(new Step(typo.unit(), typo.was()), step -> new HashSet<>()).add(typo.mended()));
    }

    /** The source as it is now, where nothing but typos lies between; else what it was made from. */
    public String of(String unit, String madeFrom) {
        var now = edition.at(unit, TextFolder.SOURCE).map(Text::digest).orElse(madeFrom);
        return leads(unit, madeFrom, now, new HashSet<>()) ? now : madeFrom;
    }

    // A source may have gone back to what it was: no text is looked at twice.
    private boolean leads(String unit, String from, String to, Set<String> seen) {
        return from.equals(to) || seen.add(from) && mended.getOrDefault(new Step(unit, from), Set.of()).stream().anyMatch(next -> leads(unit, next, to, seen));
    }
}
