package dragoman.formats;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import java.time.Instant;
import java.time.ZoneId;

/** A format of dates and the calendar that it is given: to make one costs as much as the formatting. For one thread at a time. */
record Dated(DateFormat format, GregorianCalendar calendar) {

    String say(Instant moment, ZoneId zone) {
        Clocks.set(calendar, moment, zone);
        return format.format(calendar);
    }
}
