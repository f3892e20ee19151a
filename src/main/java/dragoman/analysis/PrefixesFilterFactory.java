package dragoman.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * {@code prefixes}: a word, and what it is without the one-letter words written onto its front, as Hebrew does with
 * "and", "the", "in", "to", "from"; and without its ending. A front is taken off only where the rest is a word of
 * these texts.
 */
public final class PrefixesFilterFactory extends TokenFilterFactory implements Analysis.NeedsVocabulary {

    public static final String NAME = "prefixes";

    private final String letters;
    private final List<String> endings;
    private volatile CharArraySet words = CharArraySet.EMPTY_SET;

    public PrefixesFilterFactory(Map<String, String> arguments) {
        super(arguments);
        letters = require(arguments, "letters");
        endings = Arrays.asList(require(arguments, "endings").split(","));
    }

    /** For the service loader, which wants it and never calls it. */
    public PrefixesFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public void learn(Analysis.Vocabulary vocabulary) {
        words = vocabulary.folded();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new PrefixesFilter(input, letters, endings, words);
    }
}
