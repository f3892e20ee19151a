package dragoman.promises;

import dragoman.identity.Subject;
import java.time.Duration;
import java.time.Instant;

/**
 * Something that is owed and not yet done.
 *
 * @param about what it was promised about
 * @param desk the key of the desk by whose time it is counted
 * @param from since when {@code work} is counted
 * @param work how long the desk may still work until it is due
 * @param due by the desk's time
 * @param latest by the clock on the wall
 * @param paused whether the desk's time stands still, since the other side was asked
 */
public record Promised(long id, Subject about, Kind kind, String desk, Instant from, Duration work, Instant due, Instant latest, boolean paused) {

    /** What is owed. */
    public enum Kind {
        /** The first answer. */
        FIRST,
        /** An answer to what was said since. */
        NEXT,
        /** That it is settled. */
        SOLVED,
        /** What somebody of the staff has said would be done. */
        SAID
    }
}
