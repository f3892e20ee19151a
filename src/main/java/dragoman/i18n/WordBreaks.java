package dragoman.i18n;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Where words begin and end, UAX #29 with CLDR's dictionaries for scripts that write no spaces. */
public final class WordBreaks {

    /** A word's place in its text, in UTF-16 units. */
    public record Span(int from, int to) {}

    private static final Slot<BreakIterator> WORDS = new Slot<>(() -> BreakIterator.getWordInstance(ULocale.ROOT));

    private WordBreaks() {}

    /** The words of a text, in order; spaces and punctuation are none. */
    public static List<Span> words(String text) {
        return WORDS.with(iterator -> {
            iterator.setText(text);
            var words = new ArrayList<Span>();
            for (int from = iterator.first(), to = iterator.next(); to != BreakIterator.DONE; from = to, to = iterator.next()) {
                if (iterator.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                    words.add(new Span(from, to));
                }
            }
            return words;
        });
    }
}
