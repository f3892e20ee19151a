package dragoman.checks;

import com.ibm.icu.text.MessagePattern;
import java.util.regex.Pattern;

/** A text as ICU's parser understands it, or why it does not; exactly one of the two is there. */
record Reading(Shape shape, Problem problem) {

    private static final Pattern INDEX = Pattern.compile("at pattern index (\\d+)");

    static Reading of(String text, Limits limits) {
        var tooMuch = Bounds.before(text, limits);
        if (tooMuch != null) {
            return new Reading(null, tooMuch);
        }
        int traits = Glyphs.of(text);
        if ((traits & (Glyphs.BRACE | Glyphs.APOSTROPHE)) == 0) {
            return new Reading(Shape.plain(text, traits), null);
        }
        return parse(text, traits, limits);
    }

    private static Reading parse(String text, int traits, Limits limits) {
        try {
            var shape = Parsing.of(new MessagePattern(text), traits);
            var tooMuch = Bounds.after(shape, limits);
            return tooMuch == null ? new Reading(shape, null) : new Reading(null, tooMuch);
        } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
            return new Reading(null, problem(text, String.valueOf(refused.getMessage())));
        }
    }

    // ICU tells its reasons apart only by their words.
    private static Problem problem(String text, String message) {
        if (message.startsWith("Missing 'other' keyword in select pattern")) {
            return new Problem(Check.SELECT_OTHER, 0, text.length(), "a select needs the case “other”");
        }
        if (message.startsWith("Missing 'other' keyword in ")) {
            return new Problem(Check.PLURAL_OTHER, 0, text.length(), "a plural needs the case “other”");
        }
        var index = INDEX.matcher(message);
        int start = index.find() ? Math.min(Integer.parseInt(index.group(1)), text.length()) : 0;
        return new Problem(Check.ICU_SYNTAX, start, text.length(), "ICU cannot read this: " + message);
    }
}
