package dragoman.typos;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.audit.Who;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.texts.Release;
import dragoman.texts.Releases;
import dragoman.texts.Releases.Approved;
import dragoman.texts.Releases.Edit;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A source text of which only a typo was mended. What a translation was made from is what says whether it is stale; so it says
 * anew what its texts were made from, as a release that changes no word.
 */
@Singleton
public class Typos {

    /**
     * A change of a source text, as somebody looked at it.
     *
     * @param was the digest of the text before
     * @param mended and after
     */
    public record Change(String unit, String was, String mended) {}

    /** What became of it. */
    public sealed interface Outcome {

        /** @param texts that count as made from the other source since */
        record Done(int texts) implements Outcome {}

        /** Nobody said why. */
        record NoWord() implements Outcome {}

        /** The source, or a text of it, is another one by now. */
        record Moved() implements Outcome {}

        /** One market tries a release that all others wait for. */
        record OnTrial() implements Outcome {}
    }

    private static final int LONGEST_WORD = 500;

    private final TypoRows rows;
    private final Editions editions;
    private final Releases releases;
    private final Audit audit;
    private final Clock clock;

    Typos(TypoRows rows, Editions editions, Releases releases, Audit audit, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.releases = releases;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says of a change that it is one. What these locales made from the text before counts as made from the one after, and so does
     * what somebody has in work there.
     *
     * @param locales that this person reviews
     */
    @Transactional
    public Outcome mark(Change change, Collection<LocaleId> locales, String why, long account) {
        if (why == null || why.isBlank() || why.strip().length() > LONGEST_WORD) {
            return new Outcome.NoWord();
        }
        // Before anything is looked at, as whoever publishes does.
        releases.lock();
        var edition = editions.current();
        if (change.was().equals(change.mended()) || !source(edition, change.unit()).equals(Optional.of(change.mended()))) {
            return new Outcome.Moved();
        }
        var texts = locales.stream().distinct().collect(Collectors.toMap(locale -> locale, locale -> madeFrom(edition, change.unit(), locale, change.was())));
        var moving = texts.values().stream().flatMap(Optional::stream).toList();
        return publish(moving, change.mended(), change.mended(), Release.Kind.TYPO, account).orElseGet(() -> {
            long id = rows.add(change, why.strip(), account, now(), texts);
            tell(account, "typo.marked", id, moving.size());
            return new Outcome.Done(moving.size());
        });
    }

    /** Takes it back where this person reviews and nobody has gone on from it: the texts are stale again. */
    @Transactional
    public Outcome undo(long id, Predicate<LocaleId> where, long account) {
        releases.lock();
        var edition = editions.current();
        var typos = rows.holding(id).stream().filter(typo -> where.test(typo.locale())).toList();
        if (typos.isEmpty()) {
            return new Outcome.Done(0);
        }
        var one = typos.get(0);
        var source = source(edition, one.unit());
        var moving = typos.stream().flatMap(typo -> madeFrom(edition, typo.unit(), typo.locale(), typo.mended())
                .filter(text -> typo.digest().equals(Optional.of(text.digest()))).stream()).toList();
        return publish(source.isEmpty() ? List.of() : moving, one.was(), source.orElse(""), Release.Kind.TYPO_UNDONE, account).orElseGet(() -> {
            typos.forEach(typo -> rows.undo(id, typo.locale(), account, now()));
            tell(account, "typo.undone", id, moving.size());
            return new Outcome.Done(moving.size());
        });
    }

    /** Publishes texts as they are, made from another source; empty where that is done. */
    private Optional<Outcome> publish(List<Text> texts, String madeFrom, String source, Release.Kind kind, long account) {
        var outcome = texts.isEmpty() ? new Releases.Outcome.NothingToDo() : releases.publishApproved(texts.stream()
                .map(text -> new Approved(new Edit(text.unit(), text.locale().id(), text.text(), madeFrom), Optional.of(text.digest()), source)).toList(),
                kind, Who.of(account), Optional.empty());
        if (outcome instanceof Releases.Outcome.OnTrial) {
            return Optional.of(new Outcome.OnTrial());
        }
        return outcome instanceof Releases.Outcome.Moved ? Optional.of(new Outcome.Moved()) : Optional.empty();
    }

    /** What was said of changes of a unit in a locale, the newest first. */
    public List<Typo> of(String unit, LocaleId locale, int most) {
        return rows.of(unit, locale, most);
    }

    /** What the drafts of a locale count as made from. */
    public Basis basis(Edition edition, LocaleId locale) {
        return new Basis(edition, rows.of(locale));
    }

    private static Optional<Text> madeFrom(Edition edition, String unit, LocaleId locale, String source) {
        return edition.at(unit, locale).filter(text -> text.madeFrom().equals(Optional.of(source)));
    }

    private static Optional<String> source(Edition edition, String unit) {
        return edition.at(unit, TextFolder.SOURCE).map(Text::digest);
    }

    private void tell(long account, String act, long id, int texts) {
        audit.record(new Deed(Who.of(account), act, "typo", id, "", Map.of("texts", texts)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
