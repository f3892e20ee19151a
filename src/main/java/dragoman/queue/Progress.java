package dragoman.queue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far somewhere is, in texts and in words of their sources.
 *
 * @param done what readers see in their language, stale or not
 * @param stale of those, what was made from an older source
 * @param waiting drafts on their way
 */
public record Progress(int texts, int done, int stale, int missing, int waiting, int words, int doneWords) {

    /** Nothing yet. */
    public static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0);

    static Map<String, Progress> byArea(List<Row> rows) {
        var areas = new LinkedHashMap<String, Progress>();
        rows.forEach(row -> areas.merge(row.entry().area(), of(row), Progress::plus));
        return areas;
    }

    static Progress of(Row row) {
        int words = row.entry().words();
        boolean done = row.live().isPresent();
        return new Progress(1, done ? 1 : 0, row.stale() ? 1 : 0, done ? 0 : 1, row.draft().isPresent() ? 1 : 0, words, done ? words : 0);
    }

    /** Both together. */
    public Progress plus(Progress other) {
        return new Progress(texts + other.texts, done + other.done, stale + other.stale, missing + other.missing, waiting + other.waiting,
                words + other.words, doneWords + other.doneWords);
    }
}
