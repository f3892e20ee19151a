package dragoman.checks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.util.ULocale;
import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Memo;
import dragoman.pattern.Shape;
import java.text.FieldPosition;
import java.util.Map;

/**
 * Formats a text as the pages will, every case of it, with ICU's own formatter in the text's own language. What
 * slipped through every other check is found here or by a buyer.
 */
final class SmokeCheck {

    // Making a formatter is dear, giving it another pattern is not. Not safe for threads: used under its own lock.
    private static final Memo<LocaleId, MessageFormat> FORMATS = new Memo<>(1_000);

    private SmokeCheck() {}

    static void check(Review review) {
        var most = review.source().contract().maxLength();
        if (needless(review.shape()) && most.isEmpty()) {
            return;
        }
        int longest = needless(review.shape()) && review.shape().args().isEmpty() ? graphemes(review.lastPair().target().text()) : format(review);
        if (most.isPresent() && longest > most.getAsInt()) {
            review.add(review.source().contract().soft() ? Check.LENGTH_MAX_SOFT : Check.LENGTH_MAX, 0, review.text().length(), longest + " characters, of which there is room for " + most.getAsInt(),
                    longest, most.getAsInt());
        }
    }

    /** Nothing goes wrong where arguments are put in as they are, or in a format that was tried for its own sake. */
    private static boolean needless(Shape shape) {
        for (var arg : shape.args()) {
            if (arg.type() != ArgType.NONE && arg.type() != ArgType.SIMPLE) {
                return false;
            }
        }
        return true;
    }

    /** Formats every variant and says how long the longest is. */
    private static int format(Review review) {
        var format = FORMATS.get(review.locale(), locale -> new MessageFormat("", locale.icu()));
        int longest = 0;
        synchronized (format) {
            // ICU documents several exceptions and throws more, and has recursed for ever; the text must not be shown.
            try {
                format.applyPattern(review.text());
                for (var pair : review.pairs()) {
                    var variant = pair.target();
                    var samples = Samples.of(review, variant.choices());
                    var out = format.format(samples, new StringBuffer(), new FieldPosition(0));
                    if (!printed(review, variant, samples, out)) {
                        return longest;
                    }
                    longest = review.source().contract().maxLength().isEmpty() ? 0 : Math.max(longest, graphemes(out.toString()));
                }
            } catch (RuntimeException | StackOverflowError refused) {
                review.add(Check.SMOKE, 0, review.text().length(), "ICU cannot format this: " + refused, refused);
            }
        }
        return longest;
    }

    private static boolean printed(Review review, Rendering variant, Map<String, Object> samples, StringBuffer out) {
        if (out.length() > review.rules().limits().output()) {
            review.add(Check.LIMIT_OUTPUT, 0, review.text().length(), "prints " + out.length() + " characters");
            return false;
        }
        for (var arg : review.shape().args()) {
            if (arg.type() == ArgType.NONE && samples.get(arg.name()) instanceof String sample
                    && variant.shows(arg.name(), review.origin().order()) && out.indexOf(sample) < 0) {
                review.add(Check.SMOKE, arg.start(), arg.end(), "{" + arg.name() + "} is not printed", arg.name());
                return false;
            }
        }
        return true;
    }

    private static int graphemes(String text) {
        var breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
