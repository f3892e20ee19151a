package dragoman.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When the source says that what it tells was so, by its own clock. Of two tellings the later is kept; of two at the same
 * moment the one with the greater event id, so that every order of arrival ends alike.
 *
 * @param at truncated to microseconds, as the database keeps it
 */
public record Version(Instant at, String eventId) implements Comparable<Version> {

    public Version {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * For what a source tells without saying since when: the first telling that has it is nearest to when it happened, and
     * one that says the time counts more. So it lies before 1970, the earlier the later it was told.
     */
    public static Version vague(Instant at, String eventId) {
        return new Version(mirrored(at), eventId);
    }

    /** When it was told, vague or not. */
    Instant told() {
        return at.isBefore(Instant.EPOCH) ? mirrored(at) : at;
    }

    private static Instant mirrored(Instant at) {
        return Instant.EPOCH.minus(Duration.between(Instant.EPOCH, at));
    }

    @Override
    public int compareTo(Version other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : eventId.compareTo(other.eventId);
    }
}
