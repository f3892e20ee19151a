package dragoman.market;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A country's public holidays as Jollyday knows them. */
final class LibraryHolidays implements HolidayCalendar {

    private final HolidayManager manager;
    private final Map<Year, Set<LocalDate>> years = new ConcurrentHashMap<>();

    private LibraryHolidays(HolidayManager manager) {
        this.manager = manager;
    }

    /** Empty where the library has no such calendar. */
    static Optional<HolidayCalendar> of(String calendar) {
        if (HolidayManager.getSupportedCalendarCodes().stream().noneMatch(code -> code.toLowerCase(Locale.ROOT).equals(calendar))) {
            return Optional.empty();
        }
        return Optional.of(new LibraryHolidays(HolidayManager.getInstance(ManagerParameters.create(calendar))));
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return years.computeIfAbsent(Year.from(day), this::ofYear).contains(day);
    }

    private Set<LocalDate> ofYear(Year year) {
        return manager.getHolidays(year).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
