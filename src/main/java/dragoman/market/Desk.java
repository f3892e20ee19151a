package dragoman.market;

import dragoman.i18n.LocaleId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A support desk: where it is, when it is there, what it speaks.
 *
 * @param hours by weekday, on the desk's own clock, in order
 * @param answers business days within which a question is answered
 */
public record Desk(
        String key,
        ZoneId zone,
        Map<DayOfWeek, List<Interval>> hours,
        HolidayCalendar holidays,
        List<LocaleId> languages,
        List<String> markets,
        int answers,
        String mailbox,
        String lead) {

    private static final int DAYS_AHEAD = 60;

    /**
     * A span of a day in minutes from its midnight; {@code to} may reach into the next day, up to 30:00.
     */
    public record Interval(int from, int to) {

        public LocalTime start() {
            return LocalTime.MIN.plusMinutes(from);
        }

        public LocalTime end() {
            return LocalTime.MIN.plusMinutes(to);
        }
    }

    /** Whether somebody is there, and until when that holds. */
    public sealed interface Presence {
        record Open(Instant until) implements Presence {}

        record Closed(Instant opens) implements Presence {}

        record ClosedForLong() implements Presence {}
    }

    /** A time that the desk works without a break. */
    private record Shift(Instant from, Instant to) {

        /** What of it is not before a moment. */
        Shift from(Instant moment) {
            return from.isBefore(moment) ? new Shift(moment, to) : this;
        }

        Duration length() {
            return Duration.between(from, to);
        }
    }

    /** Whether nobody is there on a day of the desk's calendar, whatever weekday it is. */
    public boolean isHoliday(LocalDate day) {
        return holidays.isHoliday(day);
    }

    /** Open or closed at a moment. */
    public Presence at(Instant now) {
        var next = shiftsFrom(now).findFirst();
        if (next.isEmpty()) {
            return new Presence.ClosedForLong();
        }
        return next.get().from.isAfter(now) ? new Presence.Closed(next.get().from) : new Presence.Open(next.get().to);
    }

    /**
     * When the desk has worked so long since a moment, to the second: a break, a night and a holiday are no work. Empty
     * where it does not within two months.
     */
    public Optional<Instant> after(Instant from, Duration work) {
        var left = work;
        for (var shift : shiftsFrom(from).map(open -> open.from(from)).toList()) {
            if (shift.length().compareTo(left) >= 0) {
                return Optional.of(shift.from.plus(left));
            }
            left = left.minus(shift.length());
        }
        return Optional.empty();
    }

    /** How long the desk works between two moments that are at most two months apart. */
    public Duration worked(Instant from, Instant to) {
        return shiftsFrom(from).map(shift -> shift.from(from))
                .takeWhile(shift -> shift.from.isBefore(to))
                .map(shift -> shift.to.isAfter(to) ? Duration.between(shift.from, to) : shift.length())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The end of so many business days: what comes at 11:00 on one of them is due at 11:00 on the next, or when the desk
     * closes that day, if that is sooner; what comes while nobody is there counts from when somebody is. Empty where there
     * are not so many within two months.
     */
    public Optional<Instant> inDays(Instant from, int days) {
        var start = shiftsFrom(from).findFirst().map(shift -> shift.from(from).from);
        return start.flatMap(begun -> closings(begun).skip(days).findFirst()
                .map(closing -> earlier(sameTime(begun, closing), closing)));
    }

    // When the desk closes, on each day that it opens, from the day of a moment on.
    private Stream<Instant> closings(Instant from) {
        return days(from.atZone(zone).toLocalDate()).map(day -> shifts(day).reduce((one, other) -> other))
                .flatMap(Optional::stream).map(Shift::to).filter(closing -> closing.isAfter(from));
    }

    private Instant sameTime(Instant begun, Instant closing) {
        return closing.atZone(zone).toLocalDate().atTime(begun.atZone(zone).toLocalTime()).atZone(zone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    // Yesterday's hours may reach past midnight.
    private Stream<Shift> shiftsFrom(Instant moment) {
        return days(moment.atZone(zone).toLocalDate().minusDays(1)).flatMap(this::shifts).filter(shift -> shift.to.isAfter(moment));
    }

    private static Stream<LocalDate> days(LocalDate first) {
        return Stream.iterate(first, day -> day.plusDays(1)).limit(DAYS_AHEAD);
    }

    private Stream<Shift> shifts(LocalDate day) {
        if (holidays.isHoliday(day)) {
            return Stream.empty();
        }
        return hours.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                .map(interval -> new Shift(moment(day, interval.from), moment(day, interval.to)));
    }

    // By the wall clock: on the day when clocks change, the desk still opens at nine.
    private Instant moment(LocalDate day, int minutes) {
        int minutesOfDay = 24 * 60;
        return day.plusDays(minutes / minutesOfDay)
                .atTime(LocalTime.MIN.plusMinutes(minutes % minutesOfDay))
                .atZone(zone)
                .toInstant();
    }
}
