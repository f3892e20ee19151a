package dragoman.analysis;

import dragoman.i18n.Folding;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** {@code fold}: width, case and marks that may be left out. */
public final class FoldFilterFactory extends TokenFilterFactory {

    public static final String NAME = "fold";

    public FoldFilterFactory(Map<String, String> arguments) {
        super(arguments);
    }

    /** For the service loader, which wants it and never calls it. */
    public FoldFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new RewriteFilter(input, Folding::fold);
    }
}
