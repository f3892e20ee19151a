package dragoman.foreign;

import java.util.Optional;

/**
 * A text that a file brings.
 *
 * @param base what stood there when the file was written, where the file says so
 * @param line where it stands in the file, from 1
 */
public record Incoming(String file, int line, Entry entry, Optional<Entry.MadeFrom> base) {

    /** What the file says; empty where it has no translation. */
    public Optional<String> text() {
        return entry.target();
    }

    /** What stood there when the file was written, where the file has it still: the third text of a conflict. */
    public Optional<String> before() {
        return base.flatMap(Entry.MadeFrom::text);
    }
}
