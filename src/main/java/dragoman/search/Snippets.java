package dragoman.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a question in a text: which part of it to show, and what to mark there. */
public final class Snippets {

    /** A piece of a text. */
    public record Piece(String text, boolean marked) {}

    private record Span(int from, int to) {}

    private final WordNumbers numbers;
    private final Set<String> wanted;

    Snippets(WordNumbers numbers, Set<String> wanted) {
        this.numbers = numbers;
        this.wanted = wanted;
    }

    /** The whole text in pieces. */
    public List<Piece> mark(ReadText read) {
        return pieces(read.text, found(read), 0, read.text.length());
    }

    /** The part with most of the words, of at most so many characters, in pieces; its beginning where there are none. */
    public List<Piece> best(ReadText read, int most) {
        var text = read.text;
        var found = found(read);
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

    private List<Span> found(ReadText read) {
        var spans = new ArrayList<Span>();
        // Asked for each text: it may be the first that has the word.
        var words = numbers.of(wanted);
        int last = 0;
        for (int at = 0; at < read.places.length && !words.isEmpty(); at += ReadText.STEP) {
            int from = read.places[at + 1];
            if (from >= last && words.contains(read.places[at])) {
                last = read.places[at + 2];
                spans.add(new Span(from, last));
            }
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
