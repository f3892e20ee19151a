package dragoman.market;

import dragoman.i18n.LocaleId;
import java.time.DayOfWeek;
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

    private record Shift(Instant from, Instant to) {}

    /** Open or closed at a moment. */
    public Presence at(Instant now) {
        var today = now.atZone(zone).toLocalDate();
        // Yesterday's hours may reach past midnight.
        Optional<Shift> next = Stream.iterate(today.minusDays(1), day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(this::shifts)
                .filter(shift -> shift.to.isAfter(now))
                .findFirst();
        if (next.isEmpty()) {
            return new Presence.ClosedForLong();
        }
        return next.get().from.isAfter(now) ? new Presence.Closed(next.get().from) : new Presence.Open(next.get().to);
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
