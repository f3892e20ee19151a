package dragoman.analysis;

import dragoman.i18n.Folding;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** {@code letters}: Korean syllables as their letters. */
public final class LettersFilterFactory extends TokenFilterFactory {

    public static final String NAME = "letters";

    public LettersFilterFactory(Map<String, String> arguments) {
        super(arguments);
    }

    /** For the service loader, which wants it and never calls it. */
    public LettersFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new RewriteFilter(input, Folding::decompose);
    }
}
