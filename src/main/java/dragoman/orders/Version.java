package dragoman.orders;

import java.time.Instant;

/**
 * When the source says that what it tells was so, by its own clock. Of two tellings the later is kept; of two at the same
 * moment the one with the greater event id, so that every order of arrival ends alike.
 *
 * @param at truncated to microseconds, as the database keeps it
 */
public record Version(Instant at, String eventId) implements Comparable<Version> {

    public Version {
        at = at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    @Override
    public int compareTo(Version other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : eventId.compareTo(other.eventId);
    }
}
