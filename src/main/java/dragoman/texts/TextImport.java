package dragoman.texts;

import dragoman.audit.Who;
import dragoman.units.TextFolder;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the files' texts into the database, three-way ({@link Merge}). An edited text wins over an unchanged file, a
 * changed file over an unedited text; both changed is kept as it is and reported.
 */
@ApplicationScoped
public class TextImport {

    /** What an import did. */
    public sealed interface Outcome {

        /** @param conflicts texts that both sides changed, as {@code unit locale} */
        record Imported(long release, int taken, int dropped, List<String> conflicts) implements Outcome {}

        record NothingNew(List<String> conflicts) implements Outcome {}

        /** A newer build has imported already; this one leaves the texts alone. */
        record OlderBuild(String newest) implements Outcome {}
    }

    private final TextRows rows;
    private final ImportRows memory;
    private final Releases releases;
    private final Clock clock;

    TextImport(TextRows rows, ImportRows memory, Releases releases, Clock clock) {
        this.rows = rows;
        this.memory = memory;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * Imports a folder that has no errors. One node at a time; the others wait and then find nothing new.
     *
     * @param build when these files were built, in digits that sort; an older build never imports over a newer
     */
    @Transactional
    public Outcome run(TextFolder folder, String build) {
        var newest = rows.lockPublishing();
        if (build.compareTo(newest) < 0) {
            return new Outcome.OlderBuild(newest);
        }
        var live = rows.live();
        var merge = new Merge(folder.texts(), live, memory.last());
        var trial = rows.shown().trial().filter(one -> !merge.changes.isEmpty());
        if (trial.isPresent()) {
            // What comes with a build is for all: pages of it may ask for phrases that no release before had.
            Log.warnf("texts come with this build: release=%d, on trial in market=%s, is withdrawn", trial.get().number(), trial.get().market());
            releases.withdraw(trial.get().number(), Who.SYSTEM);
            live = rows.live();
        }
        var outcome = settle(trial.isEmpty() ? merge : new Merge(folder.texts(), live, memory.last()), live);
        memory.setBuild(build);
        return outcome;
    }

    /** Texts that file and database both changed, as the newest import found them. */
    @Transactional
    public List<Conflict> conflicts() {
        return memory.conflicts();
    }

    private Outcome settle(Merge merge, Map<Place, Version> live) {
        var conflicts = merge.conflicts.keySet().stream().map(place -> place.unit() + " " + place.locale()).sorted().toList();
        if (merge.changes.isEmpty()) {
            remember(merge, merge.agreed, rows.units());
            return new Outcome.NothingNew(conflicts);
        }
        var done = releases.publish(merge.changes, live, Release.Kind.IMPORT, "FILE", Who.SYSTEM);
        var revisions = new LinkedHashMap<>(merge.agreed);
        revisions.putAll(done.revisions());
        remember(merge, revisions, done.units());
        return new Outcome.Imported(done.number(), done.revisions().size(), merge.changes.size() - done.revisions().size(), conflicts);
    }

    private void remember(Merge merge, Map<Place, Long> revisions, Map<String, Long> units) {
        memory.remember(revisions, merge.files, units);
        memory.forget(merge.forgotten, units);
        memory.keepConflicts(merge.conflicts, units, clock.instant());
    }
}
