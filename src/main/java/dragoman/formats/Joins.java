package dragoman.formats;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;

/**
 * How a day and a time of day stand together. CLDR joins some languages’ long days to the time by a space alone, where their
 * shorter ones have a comma: Polish would say “23 listopada 2026 03:43”. There the comma is for all.
 */
final class Joins {

    private static final String SPACE = "{1} {0}";

    private Joins() {}

    /** The format that a skeleton asks for. */
    static DateFormat format(String skeleton, ULocale locale) {
        return lacksMark(locale) ? new SimpleDateFormat(pattern(skeleton, locale), locale) : DateFormat.getInstanceForSkeleton(skeleton, locale);
    }

    /** A message in which such formats stand as they are joined here. */
    static String in(String message, MessagePattern read, ULocale locale) {
        if (message.indexOf("::") < 0 || !lacksMark(locale)) {
            return message;
        }
        var joined = new StringBuilder(message);
        for (int i = read.countParts() - 1; i > 0; i--) {
            var part = read.getPart(i);
            if (part.getType() == Part.Type.ARG_STYLE && isOfDays(read.getSubstring(read.getPart(i - 1))) && read.getSubstring(part).strip().startsWith("::")) {
                joined.replace(part.getIndex(), part.getLimit(), pattern(read.getSubstring(part).strip().substring(2), locale));
            }
        }
        return joined.toString();
    }

    private static boolean isOfDays(String type) {
        return type.equals("date") || type.equals("time");
    }

    private static boolean lacksMark(ULocale locale) {
        var known = DateTimePatternGenerator.getInstance(locale);
        return known.getDateTimeFormat(DateFormat.LONG).equals(SPACE) && !known.getDateTimeFormat(DateFormat.MEDIUM).equals(SPACE);
    }

    private static String pattern(String skeleton, ULocale locale) {
        var known = DateTimePatternGenerator.getInstance(locale);
        known.setDateTimeFormat(known.getDateTimeFormat(DateFormat.MEDIUM));
        return known.getBestPattern(skeleton);
    }
}
