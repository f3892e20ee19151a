package dragoman.files;

import java.util.Map;

/**
 * A file that is not taken, and why.
 *
 * @param name made harmless, as it may be shown
 * @param limit the number that it exceeds: files, or megabytes; 0 where it is about none
 */
public record Refused(String name, Reason reason, long limit) {

    /** What can be wrong with a file. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY("empty"),
        /** It is larger than one file may be. */
        TOO_LARGE("tooLarge"),
        /** There are as many files before it as a message may have. */
        TOO_MANY("tooMany"),
        /** With those before it, it is more than a message may weigh. */
        TOGETHER_TOO_LARGE("togetherTooLarge"),
        /** Its content is of no type that is taken, whatever its name says. */
        TYPE("type");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    /** The phrase that tells it to its sender. */
    public String phrase() {
        return "files.refused." + reason.key;
    }

    /** What {@link #phrase()} is about. */
    public Map<String, ?> arguments() {
        return limit == 0 ? Map.of("name", name) : Map.of("name", name, "limit", limit);
    }
}
