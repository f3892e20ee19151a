package dragoman.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dragoman.changes.WordDiff;
import dragoman.texts.Revisions;
import dragoman.texts.Revisions.Said;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How much of the originals has changed since translations were made. The older originals are read together when a list first needs
 * them, and what came of it is kept: the same change is that of all languages, and of all releases.
 */
@Singleton
class Changes {

    /** All of it, in hundredths: what is not translated at all, and what cannot be told. */
    static final int ALL = 100;

    private static final int KEPT = 200_000;

    private record Change(Said from, String to) {}

    private final Revisions revisions;
    private final Cache<Change, Integer> known = Caffeine.newBuilder().executor(Runnable::run).maximumSize(KEPT).build();

    Changes(Revisions revisions) {
        this.revisions = revisions;
    }

    /** In hundredths of an original’s words, for each of these rows. */
    ToIntFunction<Row> of(List<Row> rows) {
        var unknown = new LinkedHashMap<Change, String>();
        rows.forEach(row -> change(row).filter(one -> known.getIfPresent(one) == null).ifPresent(one -> unknown.put(one, row.entry().source().text())));
        if (!unknown.isEmpty()) {
            var before = revisions.texts(TextFolder.SOURCE, unknown.keySet().stream().map(Change::from).distinct().toList());
            unknown.forEach((change, now) -> known.put(change, Optional.ofNullable(before.get(change.from)).map(was -> WordDiff.share(was, now)).orElse(ALL)));
        }
        return row -> change(row).map(known::getIfPresent).orElse(ALL);
    }

    private static Optional<Change> change(Row row) {
        return row.stale() ? row.live().flatMap(Text::madeFrom).map(digest -> new Change(new Said(row.entry().unit(), digest), row.entry().source().digest())) : Optional.empty();
    }
}
