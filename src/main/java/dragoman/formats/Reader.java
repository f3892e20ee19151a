package dragoman.formats;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import dragoman.i18n.LocaleId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How somebody reads: language and region, clock, digits and calendar.
 *
 * @param digits a CLDR numbering system such as {@code arab}, for a language that is written with it; empty for the
 *     locale's own
 * @param calendar a CLDR calendar such as {@code gregory}; empty for the locale's own
 */
public record Reader(LocaleId locale, ZoneId zone, String digits, String calendar) {

    private record Formatting(LocaleId text, LocaleId locale, String digits, String calendar) {}

    // As many as markets have languages and texts are in: it does not grow with readers.
    private static final Map<Formatting, ULocale> KNOWN = new ConcurrentHashMap<>();

    /** A reader with the locale's own digits and calendar. */
    public static Reader of(LocaleId locale, ZoneId zone) {
        return new Reader(locale, zone, "", "");
    }

    public Reader at(ZoneId other) {
        return new Reader(locale, other, digits, calendar);
    }

    /** The digits that this reader really counts with, by CLDR's name: the market's, else the locale's own. */
    public String numerals() {
        return NumberingSystem.getInstance(formatting()).getName();
    }

    /** The reader's locale with the reader's digits and calendar. */
    ULocale formatting() {
        return formatting(locale);
    }

    /**
     * The locale to format numbers and dates with inside a text of another locale: an English sentence on an Arabic
     * page counts in English, yet writes dates as the reader's region does.
     */
    ULocale formatting(LocaleId text) {
        var key = new Formatting(text, locale, digits, calendar);
        var known = KNOWN.get(key);
        return known != null ? known : KNOWN.computeIfAbsent(key, k -> workOut(text));
    }

    private ULocale workOut(LocaleId text) {
        boolean own = text.sameLanguage(locale);
        var base = own ? locale : locale.region().isEmpty() ? text : text.withoutRegion().in(locale.region());
        var result = base.icu();
        if (own && isWrittenWith(base)) {
            result = result.setKeywordValue("numbers", digits);
        }
        // ICU knows “gregory” as “gregorian” and throws where it is told CLDR's name.
        return calendar.isEmpty() ? result : result.setKeywordValue("calendar", ULocale.toLegacyType("calendar", calendar));
    }

    // The digits of a market are for its language that has them: its English is not to say “١٥ days”.
    private boolean isWrittenWith(LocaleId language) {
        return digits.equals("latn") || digits.equals(NumberingSystem.getInstance(language.icu().setKeywordValue("numbers", "native")).getName());
    }

    /** Whether CLDR knows digits of that name, such as {@code arab}. */
    public static boolean knowsDigits(String name) {
        return List.of(NumberingSystem.getAvailableNames()).contains(name) && !NumberingSystem.getInstanceByName(name).isAlgorithmic();
    }

    /** Whether CLDR knows a calendar of that name, such as {@code gregory}. */
    public static boolean knowsCalendar(String name) {
        return Stream.of(Calendar.getKeywordValuesForLocale("calendar", ULocale.ROOT, false))
                .map(calendar -> ULocale.toUnicodeLocaleType("calendar", calendar))
                .anyMatch(name::equals);
    }
}
