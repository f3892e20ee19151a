package dragoman.market;

import dragoman.formats.Formats;
import dragoman.market.Desk.Interval;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A desk's week in as few parts as it has different days: "Mon – Fri 9:00 AM – 5:00 PM, Sat 10:00 AM – 2:00 PM". */
final class WeeklyHours {

    private final Map<DayOfWeek, List<Interval>> hours;

    WeeklyHours(Map<DayOfWeek, List<Interval>> hours) {
        this.hours = hours;
    }

    /** All parts, joined as the language sets facts side by side. */
    String in(Formats formats, Facts.HoursLine line) {
        var parts = new ArrayList<String>();
        for (var first = DayOfWeek.MONDAY; ; ) {
            var last = lastLike(first);
            if (hours.containsKey(first)) {
                parts.add(line.of(formats.weekdays(first, last), times(first, formats)));
            }
            if (last == DayOfWeek.SUNDAY) {
                return formats.enumeration(parts);
            }
            first = last.plus(1);
        }
    }

    private String times(DayOfWeek day, Formats formats) {
        return formats.enumeration(hours.get(day).stream().map(i -> formats.times(i.start(), i.end())).toList());
    }

    private DayOfWeek lastLike(DayOfWeek first) {
        var last = first;
        while (last != DayOfWeek.SUNDAY && hours.getOrDefault(last.plus(1), List.of()).equals(hours.getOrDefault(first, List.of()))) {
            last = last.plus(1);
        }
        return last;
    }
}
