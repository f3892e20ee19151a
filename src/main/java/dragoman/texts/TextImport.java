package dragoman.texts;

import dragoman.i18n.Digest;
import dragoman.texts.TextRows.Imported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the files' texts into the database, three-way: what the files said last time, what they say now, and what is
 * live. An edited text wins over an unchanged file, a changed file over an unedited text; both changed is kept as it is
 * and reported.
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
    private final Releases releases;
    private final Clock clock;

    TextImport(TextRows rows, Releases releases, Clock clock) {
        this.rows = rows;
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
        var merge = new Merge(folder, rows.live(), rows.imported());
        merge.run();
        var outcome = settle(merge);
        rows.setBuild(build);
        return outcome;
    }

    private Outcome settle(Merge merge) {
        var conflicts = merge.conflicts.keySet().stream().map(place -> place.unit() + " " + place.locale()).sorted().toList();
        var units = merge.changes.isEmpty() ? rows.units() : null;
        Outcome outcome = new Outcome.NothingNew(conflicts);
        if (!merge.changes.isEmpty()) {
            var done = releases.publish(merge.changes, Release.Kind.IMPORT, "FILE");
            units = done.units();
            done.revisions().forEach((place, revision) -> merge.agreed.put(place, new Imported(merge.files.get(place).digest(), revision)));
            outcome = new Outcome.Imported(done.number(), done.revisions().size(), merge.changes.size() - done.revisions().size(), conflicts);
        }
        rows.rememberImported(merge.agreed, units);
        rows.forgetImported(merge.forgotten, units);
        rows.addConflicts(merge.conflicts, units, clock.instant());
        return outcome;
    }

    /** The comparison, place by place. */
    private static final class Merge {

        final Map<Place, FileText> files = new LinkedHashMap<>();
        final List<Change> changes = new ArrayList<>();
        final Map<Place, Imported> agreed = new HashMap<>();
        final List<Place> forgotten = new ArrayList<>();
        final Map<Place, Optional<String>> conflicts = new LinkedHashMap<>();

        private final Map<String, FileText> sources;
        private final Map<Place, LiveRow> live;
        private final Map<Place, Imported> last;

        Merge(TextFolder folder, Map<Place, LiveRow> live, Map<Place, Imported> last) {
            this.live = live;
            this.last = last;
            this.sources = folder.sources();
            folder.texts().forEach(text -> files.put(new Place(text.unit(), text.locale().id()), text));
        }

        void run() {
            files.forEach(this::compare);
            last.forEach((place, imported) -> {
                if (!files.containsKey(place)) {
                    gone(place, imported);
                }
            });
        }

        private void compare(Place place, FileText file) {
            var before = last.get(place);
            var now = live.get(place);
            if (before != null && before.digest().equals(file.digest())) {
                return;
            }
            boolean untouched = before == null ? now == null : now != null && now.revision() == before.revision();
            if (untouched) {
                changes.add(new Change(place, file.kind(), Optional.of(file.text()), madeFrom(file)));
            } else if (now != null && now.text().equals(file.text())) {
                agreed.put(place, new Imported(file.digest(), now.revision()));
            } else {
                conflicts.put(place, Optional.of(file.text()));
            }
        }

        private void gone(Place place, Imported before) {
            var now = live.get(place);
            if (now == null) {
                forgotten.add(place);
            } else if (now.revision() == before.revision()) {
                changes.add(new Change(place, UnitKind.PHRASE, Optional.empty(), Optional.empty()));
                forgotten.add(place);
            } else {
                conflicts.put(place, Optional.empty());
            }
        }

        // A file that does not say what it was made from counts as made from the source beside it.
        private Optional<String> madeFrom(FileText file) {
            if (file.locale().equals(TextFolder.SOURCE) || file.kind() == UnitKind.OUTLINE) {
                return Optional.empty();
            }
            return file.madeFrom().or(() -> Optional.ofNullable(sources.get(file.unit())).map(source -> Digest.of(source.text())));
        }
    }
}
