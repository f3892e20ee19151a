package dragoman.reading;

import dragoman.web.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Until when something is owed, and how that stands, in words.
 *
 * @param word empty where there is time
 * @param kind overdue, soon or later
 */
public record Due(When when, String word, String kind) {

    private enum Kind { OVERDUE, SOON, LATER }

    public static Optional<Due> of(Optional<Instant> due, Duration soon, Visit visit) {
        return due.map(moment -> {
            var kind = moment.isBefore(visit.now()) ? Kind.OVERDUE : moment.isBefore(visit.now().plus(soon)) ? Kind.SOON : Kind.LATER;
            var word = switch (kind) {
                case OVERDUE -> visit.text("console.due.overdue");
                case SOON -> visit.text("console.due.soon");
                case LATER -> "";
            };
            return new Due(When.of(moment, visit), word, kind.name().toLowerCase(Locale.ROOT));
        });
    }
}
