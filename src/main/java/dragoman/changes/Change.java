package dragoman.changes;

import dragoman.changes.WordDiff.Kind;
import dragoman.changes.WordDiff.Run;
import java.util.List;

/**
 * What changed in one case of a text.
 *
 * @param about the case, as {@code count = few}; empty for a text without cases, and for what stands around them
 */
public record Change(String about, List<Run> runs) {

    static Change of(String about, String before, String after) {
        return new Change(about, before.isEmpty() ? List.of(new Run(Kind.NEW, after)) : after.isEmpty() ? List.of(new Run(Kind.GONE, before)) : WordDiff.of(before, after));
    }
}
