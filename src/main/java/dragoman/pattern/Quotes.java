package dragoman.pattern;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import dragoman.pattern.Shape.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between quoting apostrophes. ICU quotes only before syntax and reads {@code ''} as one apostrophe, so
 * that {@code it's}, {@code l''{x}} and {@code don't {x}} quote nothing; its parser says which apostrophes it skipped.
 */
final class Quotes {

    private Quotes() {}

    static List<Quote> of(MessagePattern pattern) {
        var text = pattern.getPatternString();
        if (text.indexOf('\'') < 0) {
            return List.of();
        }
        var quotes = new ArrayList<Quote>(2);
        int open = -1;
        int skipped = -1;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() != Part.Type.SKIP_SYNTAX) {
                continue;
            }
            int at = part.getIndex();
            // The second of a pair is skipped; the first is printed, and so was not skipped itself.
            boolean doubled = at > 0 && text.charAt(at - 1) == '\'' && skipped != at - 1;
            skipped = at;
            if (!doubled && open < 0) {
                open = at;
            } else if (!doubled) {
                quotes.add(new Quote(open, at + 1, true));
                open = -1;
            }
        }
        if (open >= 0) {
            quotes.add(new Quote(open, text.length(), false));
        }
        return quotes;
    }
}
