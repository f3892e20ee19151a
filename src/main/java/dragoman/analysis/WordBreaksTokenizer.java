package dragoman.analysis;

import dragoman.i18n.WordBreaks;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/** Cuts a text where {@link WordBreaks} says. */
final class WordBreaksTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    private String text = "";
    private Iterator<WordBreaks.Span> words = List.<WordBreaks.Span>of().iterator();

    WordBreaksTokenizer(AttributeFactory factory) {
        super(factory);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var all = new StringWriter();
        input.transferTo(all);
        text = all.toString();
        words = WordBreaks.words(text).iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!words.hasNext()) {
            return false;
        }
        var word = words.next();
        term.append(text, word.from(), word.to());
        offset.setOffset(correctOffset(word.from()), correctOffset(word.to()));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
    }
}
