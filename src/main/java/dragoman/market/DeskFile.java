package dragoman.market;

import dragoman.i18n.LocaleId;
import dragoman.market.Desk.Interval;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One file of {@code desks/}. */
final class DeskFile {

    private static final Pattern INTERVAL = Pattern.compile("(\\d{1,2}):([0-5]\\d)-(\\d{1,2}):([0-5]\\d)");
    private static final int LATEST = 30 * 60;
    private static final int DAY = 24 * 60;

    private final YamlSection fields;

    DeskFile(YamlSection fields) {
        this.fields = fields;
    }

    Desk read(String key, Map<String, HolidayCalendar> ownCalendars) {
        var desk = new Desk(
                key,
                fields.each("zone", List.of(fields.text("zone")), "market.zone", "a time zone of IANA", MarketFile::zone)
                        .stream().findFirst().orElse(ZoneOffset.UTC),
                hours(fields.section("hours")),
                holidays(ownCalendars),
                fields.each("languages", fields.someTexts("languages"), "market.language", "a language tag", LocaleId::parse),
                fields.someTexts("markets"),
                fields.number("answers", 1, 30),
                mailbox(),
                fields.text("lead"));
        fields.reportUnknown();
        return desk;
    }

    private HolidayCalendar holidays(Map<String, HolidayCalendar> own) {
        var name = fields.text("holidays");
        var calendar = Optional.ofNullable(own.get(name)).or(() -> LibraryHolidays.of(name));
        if (calendar.isEmpty()) {
            fields.error("holidays", "desk.holidays", "there is no calendar “" + name + "”, neither in holidays/ nor in the library");
        }
        return calendar.orElse(day -> false);
    }

    private String mailbox() {
        var mailbox = fields.text("mailbox");
        if (!mailbox.matches("[^\\s@]+@[^\\s@]+")) {
            fields.error("mailbox", "desk.mailbox", "“" + mailbox + "” is no mail address");
        }
        return mailbox;
    }

    private static Map<DayOfWeek, List<Interval>> hours(YamlSection week) {
        var hours = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var name = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
            var intervals = week.each(name, week.texts(name), "desk.interval",
                    "an interval like 09:00-17:30 that ends after it starts; past midnight is written 22:00-26:00", DeskFile::interval);
            inOrder(week, name, intervals);
            if (!intervals.isEmpty()) {
                hours.put(day, intervals);
            }
        }
        week.reportUnknown();
        return hours;
    }

    private static void inOrder(YamlSection week, String name, List<Interval> intervals) {
        var starts = new ArrayList<Interval>(intervals);
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i).from() < starts.get(i - 1).to()) {
                week.error(name, "desk.interval", "intervals overlap or are out of order");
            }
        }
    }

    private static Optional<Interval> interval(String text) {
        var match = INTERVAL.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var interval = new Interval(minutes(match.group(1), match.group(2)), minutes(match.group(3), match.group(4)));
        return Optional.of(interval).filter(i -> i.from() < DAY && i.to() > i.from() && i.to() <= LATEST);
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }
}
