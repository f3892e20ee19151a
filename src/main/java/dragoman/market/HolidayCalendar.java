package dragoman.market;

import java.time.LocalDate;

/** On which days a desk's country does not work: the library's calendars, and our own files where it lacks one. */
interface HolidayCalendar {

    boolean isHoliday(LocalDate day);
}
