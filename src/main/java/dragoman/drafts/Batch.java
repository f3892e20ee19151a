package dragoman.drafts;

import dragoman.i18n.LocaleId;
import java.time.Instant;
import java.util.Optional;

/**
 * One act on many drafts of a locale.
 *
 * @param act empty where what somebody did was taken back
 * @param texts how many changed
 * @param undone when it was taken back
 * @param undoneBy whoever did that
 */
public record Batch(long id, Optional<Act> act, LocaleId locale, int texts, long account, Instant at, Optional<Instant> undone, Optional<Long> undoneBy) {

    /** What can be done to many at once. */
    public enum Act {
        /** All of them are right. */
        APPROVE,
        /** None of them is. */
        REJECT,
        /** Somebody shall look at them. */
        SEND,
        /** Each gets what was translated before where the source says the same. */
        TAKE,
        /** In each, some characters are replaced by others. */
        REPLACE
    }

    /**
     * What becomes of one of them.
     *
     * @param version of the open draft that was looked at; 0 where none was open
     * @param live the digest of the live text that was looked at
     * @param text afterwards
     * @param madeFrom the digest of the source text that it is a translation of
     */
    public record Planned(Target target, int version, Optional<String> live, String text, String madeFrom) {}
}
