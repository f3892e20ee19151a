package dragoman.texts;

import dragoman.audit.Who;
import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.texts.Shown.Trial;
import dragoman.units.TextFolder;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The releases of texts, newest last. Each is made in one transaction, under one lock. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, Long> {

    /** What became of a wish to publish. */
    public sealed interface Outcome {
        record Published(long number) implements Outcome {}

        /** All is as it was wanted already. */
        record NothingToDo() implements Outcome {}

        record NoSuchRelease(long number) implements Outcome {}

        /** Nothing was published: one market tries a release that all others wait for. */
        record OnTrial(Trial trial) implements Outcome {}

        /** Nothing was published: these places, as {@code unit locale}, are not as they were when their texts were approved. */
        record Moved(List<String> places) implements Outcome {}
    }

    /**
     * A text to be shown from the next release on.
     *
     * @param text null where the locale’s own text goes
     */
    public record Edit(String unit, String locale, String text, String madeFrom) {

        /** What is inherited is shown from the next release on. */
        public static Edit gone(String unit, String locale) {
            return new Edit(unit, locale, null, null);
        }
    }

    /**
     * A text that somebody has approved.
     *
     * @param replaces the digest of the text that was live then; empty where none was
     * @param source the digest of the source text that it was checked against
     */
    public record Approved(Edit edit, Optional<String> replaces, String source) {}

    private record Known(long number, Checksum sum) {}

    private final TextRows rows;
    private final Clock clock;
    private final AtomicReference<Known> served = new AtomicReference<>(new Known(0, Checksum.NONE));

    Releases(TextRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The newest release's number; 0 before the first. */
    @Transactional
    public long newest() {
        return rows.newest();
    }

    /** Which releases are shown now, to all and to one market alone. */
    @Transactional
    public Shown shown() {
        return rows.shown();
    }

    /** The newest releases, newest first. */
    @Transactional
    public List<Release> latest(int most) {
        return findAll(Sort.descending("number")).page(0, most).list();
    }

    /** Lets nobody else publish until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        rows.lockPublishing();
    }

    /** Publishes texts of existing units; what says the same, made from the same, is no change. */
    @Transactional
    public Outcome publish(Collection<Edit> edits) {
        rows.lockPublishing();
        return onTrial().orElseGet(() -> publish(edits, rows.live(edits.stream().map(Edit::unit).toList()), Release.Kind.EDIT, Who.SYSTEM, Optional.empty()));
    }

    /**
     * Publishes what was approved, all of it or nothing: where a text or its source is not the one that somebody looked at,
     * somebody looks again.
     *
     * @param who does it, as the audit has it
     * @param market that alone is to see it at first; empty for all
     */
    @Transactional
    public Outcome publishApproved(Collection<Approved> approved, String who, Optional<String> market) {
        return publishApproved(approved, market.isPresent() ? Release.Kind.TRIAL : Release.Kind.EDIT, who, market);
    }

    /** The same, as what it is. */
    @Transactional
    public Outcome publishApproved(Collection<Approved> approved, Release.Kind kind, String who, Optional<String> market) {
        rows.lockPublishing();
        var before = onTrial();
        if (before.isPresent()) {
            return before.get();
        }
        var live = rows.live(approved.stream().map(one -> one.edit().unit()).toList());
        var moved = approved.stream().filter(one -> hasMoved(one, live)).map(one -> one.edit().unit() + " " + one.edit().locale()).sorted().toList();
        return moved.isEmpty() ? publish(approved.stream().map(Approved::edit).toList(), live, kind, who, market) : new Outcome.Moved(moved);
    }

    private Optional<Outcome> onTrial() {
        return rows.shown().trial().map(Outcome.OnTrial::new);
    }

    private static boolean hasMoved(Approved one, Map<Place, Version> live) {
        var now = Optional.ofNullable(live.get(new Place(one.edit().unit(), one.edit().locale()))).map(Version::digest);
        var source = Optional.ofNullable(live.get(new Place(one.edit().unit(), TextFolder.SOURCE.id()))).map(Version::digest);
        return !now.equals(one.replaces()) || !source.equals(Optional.of(one.source()));
    }

    private Outcome publish(Collection<Edit> edits, Map<Place, Version> live, Release.Kind kind, String who, Optional<String> market) {
        var changes = edits.stream().map(Releases::change).filter(change -> !isLive(change, live)).toList();
        if (changes.isEmpty()) {
            return new Outcome.NothingToDo();
        }
        return new Outcome.Published(publish(changes, live, kind, "EDIT", who, market).number);
    }

    private static Change change(Edit edit) {
        var kind = UnitName.kind(edit.unit());
        return new Change(new Place(edit.unit(), edit.locale()), kind, Optional.ofNullable(edit.text()).map(kind::tidy), Optional.ofNullable(edit.madeFrom()));
    }

    private static boolean isLive(Change change, Map<Place, Version> live) {
        var now = live.get(change.place());
        return change.text().map(text -> now != null && now.says(Digest.of(text), change.madeFrom())).orElse(now == null);
    }

    /** Shows again what an older release showed, under a new number; only what differs is written. */
    @Transactional
    public Outcome rollBack(long to) {
        return rollBack(to, Who.SYSTEM);
    }

    /**
     * The same for somebody.
     *
     * @param who does it, as the audit has it
     */
    @Transactional
    public Outcome rollBack(long to, String who) {
        return rollBack(to, Release.Kind.ROLLBACK, who);
    }

    private Outcome rollBack(long to, Release.Kind kind, String who) {
        rows.lockPublishing();
        if (findByIdOptional(to).isEmpty()) {
            return new Outcome.NoSuchRelease(to);
        }
        var differences = rows.differences(to);
        if (differences.isEmpty()) {
            return new Outcome.NothingToDo();
        }
        var release = add(kind, to, who, Optional.empty());
        rows.turn(differences, release.number());
        seal(release);
        return new Outcome.Published(release.number());
    }

    /** Shows the release that is on trial to all; the number stays, and whoever has read it reads nothing new. */
    @Transactional
    public Outcome promote(long number) {
        rows.lockPublishing();
        if (rows.shown().trial().filter(trial -> trial.number() == number).isEmpty()) {
            return new Outcome.NoSuchRelease(number);
        }
        findByIdOptional(number).orElseThrow().showToAll();
        flush();
        return new Outcome.Published(number);
    }

    /**
     * Withdraws the release that is on trial: what all others see becomes the next release.
     *
     * @param who does it, as the audit has it
     */
    @Transactional
    public Outcome withdraw(long number, String who) {
        rows.lockPublishing();
        var shown = rows.shown();
        return shown.trial().filter(trial -> trial.number() == number).isEmpty() ? new Outcome.NoSuchRelease(number) : rollBack(shown.all(), Release.Kind.WITHDRAWAL, who);
    }

    /** The locales in which the release that is on trial says something else than the one before. */
    @Transactional
    public Set<LocaleId> locales(Trial trial) {
        return rows.begun(trial.number() - 1, trial.number()).keySet().stream().map(place -> LocaleId.of(place.locale())).collect(Collectors.toSet());
    }

    /** The number of a release and the revisions that it brought. */
    record Done(long number, Map<Place, Long> revisions, Map<String, Long> units) {}

    /**
     * Publishes changes; the caller holds the lock.
     *
     * @param live what is shown now, by place; of units that change, all
     * @param who does it, as the audit has it
     */
    Done publish(List<Change> changes, Map<Place, Version> live, Release.Kind kind, String origin, String who) {
        return publish(changes, live, kind, origin, who, Optional.empty());
    }

    private Done publish(List<Change> changes, Map<Place, Version> live, Release.Kind kind, String origin, String who, Optional<String> market) {
        var units = rows.units();
        rows.addUnits(changes, units);
        // In the order of the tables' keys, in which a thousand rows touch a few pages.
        var sorted = changes.stream()
                .sorted(Comparator.comparing((Change change) -> units.get(change.place().unit())).thenComparing(change -> change.place().locale()))
                .toList();
        var release = add(kind, null, who, market);
        var revisions = rows.addRevisions(sorted, units, origin, release.publishedAt());
        rows.end(sorted.stream().map(Change::place).filter(live::containsKey).toList(), units, release.number());
        rows.begin(revisions, units, release.number());
        seal(release);
        return new Done(release.number(), revisions, units);
    }

    // Carried on from what this node has added up itself, where that is what the release before says too; else counted anew,
    // so that a release that nodes refuse is no ground to build on.
    private void seal(Release release) {
        long before = release.number() - 1;
        var known = served.get();
        boolean fits = known.number == before && findByIdOptional(before).flatMap(Release::checksum).filter(known.sum.hex()::equals).isPresent();
        var sum = fits
                ? known.sum.minus(Checksum.of(rows.ended(before, release.number()))).plus(Checksum.of(rows.begun(before, release.number())))
                : Checksum.of(rows.live());
        release.seal(sum.hex());
    }

    /** Tells what the texts of a release add up to, by somebody who has them all. */
    void know(long number, Checksum sum) {
        served.set(new Known(number, sum));
    }

    private Release add(Release.Kind kind, Long restores, String who, Optional<String> market) {
        var release = new Release(newest() + 1, kind, restores, clock.instant().truncatedTo(ChronoUnit.MILLIS), who, market);
        persistAndFlush(release);
        return release;
    }
}
