package dragoman.formats;

import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Moments as ICU formats them. ICU takes java.time as well, but makes a calendar and looks up its zone each time, which
 * costs as much as the formatting.
 */
final class Clocks {

    private static final Map<ZoneId, TimeZone> ZONES = new ConcurrentHashMap<>();

    private Clocks() {}

    /** A calendar of the zone, to be set. */
    static GregorianCalendar on(ZoneId zone) {
        var calendar = new GregorianCalendar(icu(zone), ULocale.ROOT);
        // As java.time counts: no Julian days before 1582.
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        return calendar;
    }

    static void set(GregorianCalendar calendar, Instant moment, ZoneId zone) {
        calendar.setTimeZone(icu(zone));
        calendar.setTimeInMillis(moment.toEpochMilli());
    }

    private static TimeZone icu(ZoneId zone) {
        var known = ZONES.get(zone);
        return known != null ? known : ZONES.computeIfAbsent(zone, Clocks::find);
    }

    private static TimeZone find(ZoneId zone) {
        return zone instanceof ZoneOffset offset
                ? new SimpleTimeZone(offset.getTotalSeconds() * 1_000, offset.getId()).freeze()
                : TimeZone.getFrozenTimeZone(zone.getId());
    }
}
