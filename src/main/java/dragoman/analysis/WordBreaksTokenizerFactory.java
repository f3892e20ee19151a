package dragoman.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** {@code wordBreaks}: words by CLDR's dictionaries. Lucene's own Thai tokenizer asks the JDK, which loses words. */
public final class WordBreaksTokenizerFactory extends TokenizerFactory {

    public static final String NAME = "wordBreaks";

    public WordBreaksTokenizerFactory(Map<String, String> arguments) {
        super(arguments);
    }

    /** For the service loader, which wants it and never calls it. */
    public WordBreaksTokenizerFactory() {
        throw defaultCtorException();
    }

    @Override
    public Tokenizer create(AttributeFactory factory) {
        return new WordBreaksTokenizer(factory);
    }
}
