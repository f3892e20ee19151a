package dragoman.pattern;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import dragoman.pattern.Problem.Cause;
import java.util.regex.Pattern;

/** A text as ICU's parser understands it, or why it does not; exactly one of the two is there. */
public record Reading(Shape shape, Problem problem) {

    private static final Pattern INDEX = Pattern.compile("at pattern index (\\d+)");

    /** Reads a text whose length and depth are looked at before ICU's parser sees it. */
    public static Reading of(String text, Limits limits) {
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
            var problem = Bounds.after(shape, limits);
            problem = problem == null ? withoutOther(shape) : problem;
            return problem == null ? new Reading(shape, null) : new Reading(null, problem);
        } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
            return new Reading(null, problem(text, String.valueOf(refused.getMessage())));
        }
    }

    // ICU's parser takes “o” or “othe” for “other”, and its formatter then recurses for ever.
    private static Problem withoutOther(Shape shape) {
        for (var arg : shape.args()) {
            if (arg.type() != ArgType.CHOICE && !arg.branches().isEmpty() && !arg.branches("other")) {
                var cause = arg.isSelect() ? Cause.SELECT_OTHER : Cause.PLURAL_OTHER;
                return new Problem(cause, arg.start(), arg.end(), "the case “other” is missing");
            }
        }
        return null;
    }

    // ICU tells its reasons apart only by their words.
    private static Problem problem(String text, String message) {
        if (message.startsWith("Missing 'other' keyword in select pattern")) {
            return new Problem(Cause.SELECT_OTHER, 0, text.length(), "a select needs the case “other”");
        }
        if (message.startsWith("Missing 'other' keyword in ")) {
            return new Problem(Cause.PLURAL_OTHER, 0, text.length(), "a plural needs the case “other”");
        }
        var index = INDEX.matcher(message);
        int start = index.find() ? Math.min(Integer.parseInt(index.group(1)), text.length()) : 0;
        return new Problem(Cause.SYNTAX, start, text.length(), "ICU cannot read this: " + message);
    }
}
