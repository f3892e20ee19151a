package dragoman.formats;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dragoman.i18n.Slot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates, times, numbers and lists as one locale writes them. Shared by all threads; get one from {@link #of}.
 */
public final class Formats {

    private static final Map<ULocale, Formats> MADE = new ConcurrentHashMap<>();

    // 4 January 2021 was a Monday.
    private static final LocalDate A_MONDAY = LocalDate.of(2021, 1, 4);

    // As many as the European Central Bank gives to the longest of its rates.
    private static final int RATE_DIGITS = 7;

    private static final long KIBIBYTE = 1 << 10;
    private static final long MEBIBYTE = 1 << 20;

    // No tax is finer.
    private static final int PERCENT_DIGITS = 4;

    private final ULocale locale;
    private final LocalizedNumberFormatter number;
    // Kept, since ICU makes the whole of a formatter anew for one that is used once.
    private final LocalizedNumberFormatter percent;
    private final ListFormatter sentence;
    private final ListFormatter sideBySide;
    private final Map<String, Slot<Dated>> dates = new ConcurrentHashMap<>();
    private final Map<String, Slot<DateIntervalFormat>> intervals = new ConcurrentHashMap<>();

    private Formats(ULocale locale) {
        this.locale = locale;
        // As ICU's messages do: in a column and in a sentence the same number looks the same, also where languages may leave four digits ungrouped.
        this.number = NumberFormatter.withLocale(locale).grouping(GroupingStrategy.ON_ALIGNED).roundingMode(RoundingMode.HALF_UP);
        this.percent = number.unit(MeasureUnit.PERCENT).precision(Precision.maxFraction(PERCENT_DIGITS));
        this.sentence = ListFormatter.getInstance(locale);
        this.sideBySide = ListFormatter.getInstance(locale, ListFormatter.Type.UNITS, ListFormatter.Width.SHORT);
    }

    /** The formats of a reader: locale, digits and calendar. */
    public static Formats of(Reader reader) {
        return MADE.computeIfAbsent(reader.formatting(), Formats::new);
    }

    /** "November 21, 2026". */
    public String date(LocalDate date) {
        return date("yMMMMd", date);
    }

    /** A day by a CLDR skeleton, such as with its weekday. */
    public String date(String skeleton, LocalDate date) {
        return date(skeleton, date.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** "November 21 – 24, 2026"; of one day, that day. */
    public String dates(LocalDate first, LocalDate last) {
        return first.equals(last) ? date(first) : interval("yMMMMd", first.atStartOfDay(), last.atStartOfDay());
    }

    /** "6:00 PM", on the clock of the moment's own zone. */
    public String time(ZonedDateTime moment) {
        return date("jm", moment);
    }

    /** A moment by a CLDR skeleton (UTS #35, "availableFormats"), on the clock of its own zone. */
    public String date(String skeleton, ZonedDateTime moment) {
        return date(skeleton, moment.toInstant(), moment.getZone());
    }

    private String date(String skeleton, Instant moment, ZoneId zone) {
        var slot = dates.computeIfAbsent(skeleton, s -> new Slot<>(() -> new Dated(Joins.format(s, locale), Clocks.on(zone))));
        return slot.with(dated -> dated.say(moment, zone));
    }

    /** "9:00 AM – 5:00 PM". */
    public String times(LocalTime from, LocalTime to) {
        return interval("jm", A_MONDAY.atTime(from), A_MONDAY.atTime(to));
    }

    /** "Nov 21, 9:00 PM – Nov 22, 1:00 AM", on the clocks of the moments. */
    public String moments(ZonedDateTime from, ZonedDateTime to) {
        return interval("MMMdjm", from.toLocalDateTime(), to.toLocalDateTime());
    }

    /** "Mon – Fri". */
    public String weekdays(DayOfWeek from, DayOfWeek to) {
        var first = A_MONDAY.plusDays(from.getValue() - 1L).atStartOfDay();
        return from == to
                ? date("EEE", first.atZone(ZoneOffset.UTC))
                : interval("EEE", first, first.plusDays((to.getValue() - from.getValue() + 7L) % 7));
    }

    private String interval(String skeleton, java.time.LocalDateTime from, java.time.LocalDateTime to) {
        var span = new DateInterval(from.toInstant(ZoneOffset.UTC).toEpochMilli(), to.toInstant(ZoneOffset.UTC).toEpochMilli());
        return intervals.computeIfAbsent(skeleton, s -> new Slot<>(() -> utcInterval(s))).with(format -> format.format(span));
    }

    private DateIntervalFormat utcInterval(String skeleton) {
        var format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    public String number(long value) {
        return number.format(value).toString();
    }

    /** "8.1%", of a number that counts hundredths. */
    public String percent(BigDecimal value) {
        return percent.format(value).toString();
    }

    /** "12 kB", "3.5 MB", of so many bytes; each of 1024 of the one before, as most disks are read out. */
    public String size(long bytes) {
        var formatter = bytes < MEBIBYTE
                ? number.unit(MeasureUnit.KILOBYTE).precision(Precision.integer()).format(Math.max(1, Math.round((double) bytes / KIBIBYTE)))
                : number.unit(MeasureUnit.MEGABYTE).precision(Precision.maxFraction(1)).format((double) bytes / MEBIBYTE);
        return formatter.toString();
    }

    /** "a, b and c", as the language joins; it runs in the language's direction, whatever its first item is written in. */
    public String list(Collection<String> items) {
        return Bidi.led(sentence.format(items), locale.isRightToLeft());
    }

    /** "a, b, c", for facts set side by side, likewise. */
    public String enumeration(Collection<String> items) {
        return Bidi.led(sideBySide.format(items), locale.isRightToLeft());
    }

    /** A rate of exchange: "0.9407", "18,547.91"; more than seven digits tell nobody more. */
    public String rate(BigDecimal value) {
        return number.precision(Precision.maxSignificantDigits(RATE_DIGITS)).format(value).toString();
    }
}
