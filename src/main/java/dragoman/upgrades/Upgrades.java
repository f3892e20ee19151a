package dragoman.upgrades;

import dragoman.drafts.Drafts;
import dragoman.i18n.LocaleId;
import dragoman.pattern.PluralChange;
import dragoman.pattern.PluralTable;
import dragoman.pattern.Versions;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.UnitKind;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the running CLDR changes for texts that were written under another. */
@Singleton
public class Upgrades {

    /**
     * A text whose cases are chosen otherwise.
     *
     * @param draft whether it is one that nobody has published
     */
    public record Changed(String unit, LocaleId locale, boolean draft, PluralChange change) {}

    /**
     * What changes.
     *
     * @param before that texts were checked with last; equal to {@code now} where there was no other
     */
    public record Report(Versions before, Versions now, List<Changed> changed) {}

    private final KeptRules kept;
    private final Drafts drafts;

    Upgrades(KeptRules kept, Drafts drafts) {
        this.kept = kept;
        this.drafts = drafts;
    }

    /** Of the texts of a release and of open drafts, in some locales: from the rules before the running ones to these. */
    public Report report(Edition edition, Predicate<LocaleId> wanted) {
        var now = PluralTable.running();
        var before = kept.before(now.versions().cldr()).or(() -> shipped(now)).orElse(now);
        var changed = before == now ? List.<Changed>of() : changed(edition, wanted, before, now);
        return new Report(before.versions(), now.versions(), changed);
    }

    // A database that has seen no other: what the program itself was checked with.
    private static Optional<PluralTable> shipped(PluralTable now) {
        return Optional.of(PluralTable.kept()).filter(table -> !table.versions().cldr().equals(now.versions().cldr()));
    }

    private List<Changed> changed(Edition edition, Predicate<LocaleId> wanted, PluralTable before, PluralTable now) {
        var found = new ArrayList<Changed>();
        var locales = new TreeSet<LocaleId>();
        Stream.of(UnitKind.PHRASE, UnitKind.LINE, UnitKind.BLOCK).flatMap(kind -> edition.sources(kind).stream()).map(Text::unit)
                .forEach(unit -> edition.locales(unit).stream().filter(wanted).forEach(locale -> {
                    locales.add(locale);
                    edition.at(unit, locale).ifPresent(text -> found.addAll(of(unit, locale, text.text(), false, before, now)));
                }));
        locales.forEach(locale -> drafts.open(locale).forEach(draft -> found.addAll(of(draft.target().unit(), locale, draft.text(), true, before, now))));
        found.sort(Comparator.comparing(Changed::locale).thenComparing(Changed::unit).thenComparing(Changed::draft));
        return found;
    }

    private static List<Changed> of(String unit, LocaleId locale, String text, boolean draft, PluralTable before, PluralTable now) {
        return PluralChange.of(locale, text, before, now).stream().map(change -> new Changed(unit, locale, draft, change)).toList();
    }
}
