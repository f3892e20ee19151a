package dragoman.texts;

import dragoman.i18n.Digest;
import dragoman.units.UnitName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The releases of texts, newest last. Each is made in one transaction, under one lock. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, Long> {

    /** What became of a wish to publish. */
    public sealed interface Outcome {
        record Published(long number) implements Outcome {}

        /** All is as it was wanted already. */
        record NothingToDo() implements Outcome {}

        record NoSuchRelease(long number) implements Outcome {}
    }

    /** A text to be shown from the next release on. */
    public record Edit(String unit, String locale, String text, String madeFrom) {}

    private final TextRows rows;
    private final Clock clock;

    Releases(TextRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The newest release's number; 0 before the first. */
    @Transactional
    public long newest() {
        return rows.newest();
    }

    /** The newest releases, newest first. */
    @Transactional
    public List<Release> latest(int most) {
        return findAll(Sort.descending("number")).page(0, most).list();
    }

    /** Publishes texts of existing units; what says the same, made from the same, is no change. */
    @Transactional
    public Outcome publish(Collection<Edit> edits) {
        rows.lockPublishing();
        var live = rows.live();
        var changes = edits.stream().map(Releases::change).filter(change -> !isLive(change, live)).toList();
        if (changes.isEmpty()) {
            return new Outcome.NothingToDo();
        }
        return new Outcome.Published(publish(changes, live.keySet(), Release.Kind.EDIT, "EDIT").number);
    }

    private static Change change(Edit edit) {
        var kind = UnitName.kind(edit.unit());
        return new Change(new Place(edit.unit(), edit.locale()), kind, Optional.of(kind.tidy(edit.text())), Optional.ofNullable(edit.madeFrom()));
    }

    private static boolean isLive(Change change, Map<Place, Version> live) {
        var now = live.get(change.place());
        return now != null && now.says(Digest.of(change.text().orElseThrow()), change.madeFrom());
    }

    /** Shows again what an older release showed, under a new number; only what differs is written. */
    @Transactional
    public Outcome rollBack(long to) {
        rows.lockPublishing();
        if (findByIdOptional(to).isEmpty()) {
            return new Outcome.NoSuchRelease(to);
        }
        var differences = rows.differences(to);
        if (differences.isEmpty()) {
            return new Outcome.NothingToDo();
        }
        var release = add(Release.Kind.ROLLBACK, to);
        rows.turn(differences, release.number());
        return new Outcome.Published(release.number());
    }

    /** The number of a release and the revisions that it brought. */
    record Done(long number, Map<Place, Long> revisions, Map<String, Long> units) {}

    /**
     * Publishes changes; the caller holds the lock.
     *
     * @param live places that have a text now
     */
    Done publish(List<Change> changes, Set<Place> live, Release.Kind kind, String origin) {
        var units = rows.units();
        rows.addUnits(changes, units);
        // In the order of the tables' keys, in which a thousand rows touch a few pages.
        var sorted = changes.stream()
                .sorted(Comparator.comparing((Change change) -> units.get(change.place().unit())).thenComparing(change -> change.place().locale()))
                .toList();
        var release = add(kind, null);
        var revisions = rows.addRevisions(sorted, units, origin, release.publishedAt());
        rows.end(sorted.stream().map(Change::place).filter(live::contains).toList(), units, release.number());
        rows.begin(revisions, units, release.number());
        return new Done(release.number(), revisions, units);
    }

    private Release add(Release.Kind kind, Long restores) {
        var release = new Release(newest() + 1, kind, restores, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        persistAndFlush(release);
        return release;
    }
}
