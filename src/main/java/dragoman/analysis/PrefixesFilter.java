package dragoman.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Adds, at a word's own place, the words that are left when fronts and endings are taken off. */
final class PrefixesFilter extends TokenFilter {

    private static final int MOST_FRONTS = 3;
    private static final int SHORTEST = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> others = new ArrayDeque<>();
    private final String letters;
    private final List<String> endings;
    private final CharArraySet words;
    private State place;

    PrefixesFilter(TokenStream input, String letters, List<String> endings, CharArraySet words) {
        super(input);
        this.letters = letters;
        this.endings = endings;
        this.words = words;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!others.isEmpty()) {
            restoreState(place);
            term.setEmpty().append(others.poll());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        others.addAll(forms(term.toString()));
        place = captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        others.clear();
    }

    private LinkedHashSet<String> forms(String word) {
        var forms = new LinkedHashSet<String>();
        for (int fronts = 0; fronts <= MOST_FRONTS && word.length() - fronts >= SHORTEST; fronts++) {
            var rest = word.substring(fronts);
            if (fronts == 0 || words.contains(rest)) {
                forms.add(rest);
                endings.stream().filter(end -> rest.endsWith(end) && rest.length() - end.length() >= SHORTEST)
                        .map(end -> rest.substring(0, rest.length() - end.length())).forEach(forms::add);
            }
            if (letters.indexOf(word.charAt(fronts)) < 0) {
                break;
            }
        }
        forms.remove(word);
        return forms;
    }
}
