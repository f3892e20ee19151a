package dragoman.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes each term another way. */
final class RewriteFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> rewrite;

    RewriteFilter(TokenStream input, UnaryOperator<String> rewrite) {
        super(input);
        this.rewrite = rewrite;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var rewritten = rewrite.apply(term.toString());
        term.setEmpty().append(rewritten);
        return true;
    }
}
