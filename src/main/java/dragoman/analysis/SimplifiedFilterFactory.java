package dragoman.analysis;

import dragoman.i18n.Folding;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** {@code simplified}: Traditional Han characters as Simplified ones, whichever the reader types. */
public final class SimplifiedFilterFactory extends TokenFilterFactory {

    public static final String NAME = "simplified";

    public SimplifiedFilterFactory(Map<String, String> arguments) {
        super(arguments);
    }

    /** For the service loader, which wants it and never calls it. */
    public SimplifiedFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new RewriteFilter(input, Folding::simplified);
    }
}
