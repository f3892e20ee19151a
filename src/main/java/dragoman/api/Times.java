package dragoman.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Moments, days, hours and zones in a body. */
final class Times {

    private static final int LONGEST = 40;
    private static final Pattern RFC_3339 = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Times() {}

    /** A moment with its offset (RFC 3339). Without one nobody can say when it was. */
    static Instant instant(Place place) {
        return offset(place).toInstant();
    }

    static OffsetDateTime offset(Place place) {
        var text = place.text(LONGEST);
        try {
            if (RFC_3339.matcher(text).matches()) {
                var read = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
                if (read.toInstant().isBefore(FIRST) || !read.toInstant().isBefore(LAST)) {
                    place.flaw("This is not between 1990 and 2200.");
                }
                return read;
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, as what looks like a time and is none.
        }
        place.flaw("This is no time with its offset (RFC 3339), such as 2026-11-21T10:15:00+01:00.");
        return OffsetDateTime.ofInstant(FIRST, ZoneOffset.UTC);
    }

    /** Like {@link #instant}, and not in the future: a clock may be a day ahead, and nothing else. */
    static Instant past(Place place, Instant now) {
        var read = instant(place);
        if (read.isAfter(now.plusSeconds(86_400))) {
            place.flaw("This is in the future.");
        }
        return read;
    }

    static LocalDate day(Place place) {
        return parsed(place, LocalDate::parse, LocalDate.EPOCH, "This is no day (ISO 8601), such as 2026-11-21.");
    }

    static LocalTime hour(Place place) {
        return parsed(place, LocalTime::parse, LocalTime.NOON, "This is no time of day, such as 09:30.");
    }

    /** An IANA zone or an offset, in its one spelling. */
    static String zone(Place place) {
        return parsed(place, text -> text.isEmpty() ? "" : ZoneId.of(text).getId(), "", "This is no IANA zone, such as Asia/Tokyo, and no offset, such as +09:00.");
    }

    private static <T> T parsed(Place place, Function<String, T> parse, T standIn, String reason) {
        try {
            return parse.apply(place.text(LONGEST));
        } catch (DateTimeException none) {
            place.flaw(reason);
            return standIn;
        }
    }
}
