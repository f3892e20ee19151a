package dragoman.formats;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.GregorianCalendar;
import dragoman.i18n.LocaleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A formatter and what it needs while it formats: the arguments as ICU takes them, each changed when it is asked for,
 * and calendars that are set anew each time. For one thread at a time.
 */
final class Sentence extends AbstractMap<String, Object> {

    private final MessageFormat format;
    private final Set<String> selectors;
    private final List<GregorianCalendar> calendars = new ArrayList<>(1);

    private Map<String, ?> arguments;
    private LocaleId text;
    private ZoneId zone;
    private int calendarsUsed;

    /** @param selectors arguments that choose a branch by their value */
    Sentence(MessageFormat format, Set<String> selectors) {
        this.format = format;
        this.selectors = selectors;
    }

    /** The sentence, written in {@code text}'s locale; moments on the zone's clock, strings isolated. */
    String say(Map<String, ?> with, LocaleId in, ZoneId on) {
        arguments = with;
        text = in;
        zone = on;
        calendarsUsed = 0;
        var said = format.format(this, new StringBuffer(), null).toString();
        arguments = null;
        return said;
    }

    @Override
    public boolean containsKey(Object name) {
        return arguments.containsKey(name);
    }

    @Override
    public Object get(Object name) {
        var value = arguments.get(name);
        if (value instanceof String string) {
            // An isolated key would select no branch.
            return !selectors.isEmpty() && selectors.contains(name) ? string : Bidi.isolate(string, text);
        }
        if (value instanceof Number) {
            return value;
        }
        if (value instanceof Instant instant) {
            return calendar(instant, zone);
        }
        if (value instanceof ZonedDateTime moment) {
            return calendar(moment.toInstant(), moment.getZone());
        }
        if (value instanceof LocalDate day) {
            return calendar(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        throw new UnsupportedOperationException("arguments are asked for by name");
    }

    private GregorianCalendar calendar(Instant moment, ZoneId clock) {
        if (calendarsUsed == calendars.size()) {
            calendars.add(Clocks.on(clock));
        }
        var calendar = calendars.get(calendarsUsed++);
        Clocks.set(calendar, moment, clock);
        return calendar;
    }
}
