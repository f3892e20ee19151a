package dragoman.checks;

import java.util.Set;
import java.util.regex.Pattern;

/** Punctuation as the language has it. Shown, never more: authors have their reasons. */
final class TypographyChecks {

    private static final Pattern FRENCH = Pattern.compile(
            "(?<=[^\\s\u00A0\u202F;:!?&(\\[{«])([ ]?)([;:!?])(?=\\s|$|[»”<])|«(?![\u00A0\u202F])[ ]?|(?<![\u00A0\u202F])[ ]?»");
    private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;$");

    // Without full stops, or with marks inside the word.
    private static final Set<String> OTHER_ENDS = Set.of("th", "lo", "km", "my", "hy", "bo", "dz");

    private TypographyChecks() {}

    static void check(Review review) {
        var variants = review.variants();
        var last = variants.get(variants.size() - 1);
        if (!OTHER_ENDS.contains(review.locale.language())) {
            end(review, last, review.original(last));
        }
        switch (review.locale.language()) {
            case "fr": case "br":
                if (!review.locale.region().equals("CA")) {
                    french(review, last);
                }
                break;
            case "es":
                spanish(review, last, '?', '¿');
                spanish(review, last, '!', '¡');
                break;
            default:
        }
    }

    private static void end(Review review, Rendering target, Rendering source) {
        var mark = EndMark.of(target.text, review.locale);
        var wanted = EndMark.of(source.text, review.rules.sourceLocale());
        if (mark != wanted && !source.text.isBlank() && !target.text.isBlank()) {
            int end = target.placeAfter(target.text.length());
            review.add(Check.PUNCTUATION_END, Math.max(0, end - 1), end, "ends with " + mark.said() + ", the source with " + wanted.said());
        }
    }

    private static void french(Review review, Rendering target) {
        var found = FRENCH.matcher(target.text);
        while (found.find()) {
            if (";".equals(found.group(2)) && REFERENCE.matcher(target.text).region(0, found.end()).find()) {
                continue;
            }
            review.add(Check.PUNCTUATION_FRENCH, target.place(found.start()), target.placeAfter(found.end()),
                    "French sets a no-break space here", spaced(found.group().strip()));
            return;
        }
    }

    private static String spaced(String mark) {
        switch (mark) {
            case "«":
                return "«\u00A0";
            case "»": case ":":
                return "\u00A0" + mark;
            default:
                return "\u202F" + mark;
        }
    }

    private static void spanish(Review review, Rendering target, char close, char open) {
        int at = target.text.indexOf(close);
        boolean ends = at >= 0 && (at + 1 == target.text.length() || !Character.isLetterOrDigit(target.text.charAt(at + 1)));
        if (ends && at > 0 && target.text.lastIndexOf(open, at) < 0) {
            review.add(Check.PUNCTUATION_SPANISH, target.place(at), target.placeAfter(at + 1), "Spanish opens with “" + open + "”");
        }
    }
}
