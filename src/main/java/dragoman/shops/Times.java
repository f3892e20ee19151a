package dragoman.shops;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** Times as shop systems write them: ISO 8601, with an offset or on the shop's own clock. */
final class Times {

    private static final Instant FIRST = Instant.parse("1995-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
            .optionalStart().appendOffset("+HHMM", "Z").optionalEnd()
            .toFormatter(Locale.ROOT);

    private Times() {}

    /** @throws Unfit where it is no time, or one on nobody's clock, or one at which there were no shops */
    static Instant read(String field, String given, Optional<ZoneId> zone) {
        var at = instant(field, given, zone);
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new Unfit(field + " is \"" + given + "\": no order is of that time");
        }
        return at;
    }

    private static Instant instant(String field, String given, Optional<ZoneId> zone) {
        try {
            var read = WRITTEN.parseBest(given.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            if (read instanceof OffsetDateTime exact) {
                return exact.toInstant();
            }
            return ((LocalDateTime) read).atZone(zone.orElseThrow(() -> new Unfit(field + " is \"" + given
                    + "\" and names no zone, nor does the shop: set dragoman.shops.KEY.zone, then replay"))).toInstant();
        } catch (DateTimeException notATime) {
            throw new Unfit(field + " is \"" + given + "\": not a date and time (ISO 8601)");
        }
    }
}
