package dragoman.analysis;

import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;

/**
 * {@code compounds}: a long word and the words of these texts that it is made of. The texts' own words are the
 * dictionary: whatever a question can find here stands in it, and no list of a language has to be kept.
 */
public final class CompoundsFilterFactory extends TokenFilterFactory implements Analysis.NeedsVocabulary {

    public static final String NAME = "compounds";

    private static final int SHORTEST_COMPOUND = 8;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 20;

    private volatile CharArraySet words = CharArraySet.EMPTY_SET;

    public CompoundsFilterFactory(Map<String, String> arguments) {
        super(arguments);
    }

    /** For the service loader, which wants it and never calls it. */
    public CompoundsFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void learn(Analysis.Vocabulary vocabulary) {
        words = vocabulary.folded();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new DictionaryCompoundWordTokenFilter(input, words, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true);
    }
}
