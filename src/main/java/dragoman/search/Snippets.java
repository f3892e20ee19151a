package dragoman.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a question in a text: which part of it to show, and what to mark there. */
public final class Snippets {

    /** A piece of a text. */
    public record Piece(String text, boolean marked) {}

    private record Span(int from, int to) {}

    private final Optional<Analyzer> analyzer;
    private final Set<String> wanted = new HashSet<>();

    Snippets(Optional<Analyzer> analyzer, String question) {
        this.analyzer = analyzer;
        analyzer.ifPresent(of -> Analysis.terms(of, question).forEach(wanted::addAll));
    }

    /** The whole text in pieces. */
    public List<Piece> mark(String text) {
        return pieces(text, found(text), 0, text.length());
    }

    /** The part with most of the words, of at most so many characters, in pieces; its beginning where there are none. */
    public List<Piece> best(String text, int most) {
        var found = found(text);
        int from = 0;
        int best = 0;
        for (int i = 0; i < found.size(); i++) {
            int start = found.get(i).from;
            int within = (int) found.stream().skip(i).takeWhile(span -> span.to <= start + most * 2 / 3).map(span -> text.substring(span.from, span.to)).distinct().count();
            if (within > best) {
                best = within;
                from = start;
            }
        }
        int begin = beginning(text, Math.max(0, from - most / 4));
        return pieces(text, found, begin, end(text, begin, most));
    }

    private List<Span> found(String text) {
        var spans = new ArrayList<Span>();
        if (analyzer.isEmpty() || wanted.isEmpty()) {
            return spans;
        }
        try (var stream = analyzer.get().tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                int last = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).to;
                if (wanted.contains(term.toString()) && offset.startOffset() >= last && offset.endOffset() > offset.startOffset()) {
                    spans.add(new Span(offset.startOffset(), offset.endOffset()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spans;
    }

    private static List<Piece> pieces(String text, List<Span> found, int from, int to) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (var span : found) {
            if (span.from >= at && span.to <= to) {
                add(pieces, text.substring(at, span.from), false);
                add(pieces, text.substring(span.from, span.to), true);
                at = span.to;
            }
        }
        add(pieces, text.substring(at, to), false);
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    // Not within a word, where the script has spaces; never within a character.
    private static int beginning(String text, int near) {
        if (near == 0) {
            return 0;
        }
        int space = text.indexOf(' ', near);
        int at = space >= 0 && space - near < 20 ? space + 1 : near;
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static int end(String text, int begin, int most) {
        if (text.length() - begin <= most) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', begin + most);
        int at = space > begin + most - 20 ? space : begin + most;
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
