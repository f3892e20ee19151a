package dragoman.analysis;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * {@code marks}: a word typed without its marks as these texts write it, "zwrotow" as "zwrotów", so that a stemmer that
 * needs them finds its stem. A word that the texts themselves write without marks stays.
 */
public final class MarksFilterFactory extends TokenFilterFactory implements Analysis.NeedsVocabulary {

    public static final String NAME = "marks";

    private volatile Map<String, String> written = Map.of();

    public MarksFilterFactory(Map<String, String> arguments) {
        super(arguments);
    }

    /** For the service loader, which wants it and never calls it. */
    public MarksFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void learn(Analysis.Vocabulary vocabulary) {
        var found = new HashMap<String, String>();
        for (var word : vocabulary.written()) {
            var marked = new String((char[]) word);
            var bare = bare(marked);
            if (!bare.equals(marked) && !vocabulary.written().contains(bare)) {
                // Of two words that differ in marks alone, always the same one.
                found.merge(bare, marked, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        written = found;
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new RewriteFilter(input, word -> written.getOrDefault(word, word));
    }

    private static String bare(String word) {
        var folded = new char[word.length() * 4];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length()));
    }
}
