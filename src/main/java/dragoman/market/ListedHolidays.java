package dragoman.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holidays written down day by day, each with its source. */
final class ListedHolidays implements HolidayCalendar {

    /** @param expected announced by sighting or notice: may move by a day */
    record Day(LocalDate date, String name, String source, boolean expected) {}

    private final Set<LocalDate> days;

    ListedHolidays(List<Day> days) {
        this.days = days.stream().map(Day::date).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return days.contains(day);
    }
}
