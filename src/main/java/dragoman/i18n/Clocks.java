package dragoman.i18n;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Moments as ICU formats them. ICU takes java.time as well, but makes a calendar each time, which costs more than the
 * formatting; here one is made for each zone and copied.
 */
final class Clocks {

    private static final Map<ZoneId, GregorianCalendar> MADE = new ConcurrentHashMap<>();

    private Clocks() {}

    static Calendar at(Instant moment, ZoneId zone) {
        var copy = (GregorianCalendar) MADE.computeIfAbsent(zone, Clocks::make).clone();
        copy.setTimeInMillis(moment.toEpochMilli());
        return copy;
    }

    static Calendar at(ZonedDateTime moment) {
        return at(moment.toInstant(), moment.getZone());
    }

    /** A day, which is the same on every clock. */
    static Calendar at(LocalDate day) {
        return at(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static GregorianCalendar make(ZoneId zone) {
        var calendar = new GregorianCalendar(zone(zone), ULocale.ROOT);
        // As java.time counts: no Julian days before 1582.
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        return calendar;
    }

    private static TimeZone zone(ZoneId zone) {
        return zone instanceof ZoneOffset offset
                ? new SimpleTimeZone(offset.getTotalSeconds() * 1_000, offset.getId()).freeze()
                : TimeZone.getFrozenTimeZone(zone.getId());
    }
}
