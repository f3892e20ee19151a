package dragoman.drafts;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did with a draft, for good.
 *
 * @param state after it
 * @param text after it; empty where the locale’s own text is to go
 * @param author of the text
 * @param account who took the step; 0 for the service itself
 * @param why what this person had to say; may be empty
 * @param batch shared by steps that one act took; the release's number for those published
 */
public record Step(long draft, int version, Kind kind, State state, String text, String madeFrom, boolean machine, long author, long account, String why,
        Optional<Long> batch, Instant at) {

    /** What was done. */
    public enum Kind { SAVED, REMOVED, SENT, APPROVED, REJECTED, PUBLISHED, REVERTED, WITHDRAWN }
}
