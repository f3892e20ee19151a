package dragoman.i18n;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something to mend in what translators and market owners own, said with its place.
 *
 * @param id what kind of finding, such as {@code plural.category}; stable, for tools
 * @param file relative to the folder that was checked, with {@code /}
 * @param line from 1; 0 where the finding is about the file as a whole
 * @param key the phrase's key, the block or the field; may be empty
 * @param reason one sentence in English, for the person who mends it
 * @param mending where in the text it is and what would stand well there; absent where it is about no part of a text
 * @param dismissal by which a person says that a text is good as it is; empty where nobody can
 */
public record Finding(String id, Severity severity, String file, int line, String key, String reason, Optional<Mending> mending, String dismissal) {

    /** ERROR blocks build, start and publishing; WARNING needs a word; INFO is shown. */
    public enum Severity { ERROR, WARNING, INFO }

    /** By file, line and id, as a person works through them. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::key)
            .thenComparing(Finding::id);

    /**
     * A part of a text.
     *
     * @param start in UTF-16 units
     * @param end behind it; equal to {@code start} where something is lacking there
     * @param fix what would stand well there instead
     */
    public record Mending(int start, int end, Optional<String> fix) {}

    /** What cannot be dismissed, and is about no part of a text. */
    public Finding(String id, Severity severity, String file, int line, String key, String reason) {
        this(id, severity, file, line, key, reason, Optional.empty(), "");
    }

    public static Finding error(String id, String file, int line, String key, String reason) {
        return new Finding(id, Severity.ERROR, file, line, key, reason);
    }

    public static Finding warning(String id, String file, int line, String key, String reason) {
        return new Finding(id, Severity.WARNING, file, line, key, reason);
    }

    public static Finding info(String id, String file, int line, String key, String reason) {
        return new Finding(id, Severity.INFO, file, line, key, reason);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return severity + " " + id + " " + file + ":" + line + " " + key + ": " + reason;
    }
}
