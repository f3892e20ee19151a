package dragoman.terms;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a paragraph that is too long for an engine: between sentences, else between words, else wherever no mark is. */
public final class Portions {

    private Portions() {}

    /** Portions of at most {@code limit} UTF-16 units; one after the other they are the text again. */
    public static List<String> of(String text, int limit) {
        if (text.length() <= limit) {
            return List.of(text);
        }
        var portions = new ArrayList<String>();
        var portion = new StringBuilder();
        for (var sentence : sentences(text)) {
            for (var piece : pieces(sentence, limit)) {
                if (portion.length() + piece.length() > limit) {
                    portions.add(portion.toString());
                    portion.setLength(0);
                }
                portion.append(piece);
            }
        }
        portions.add(portion.toString());
        return portions.stream().filter(one -> !one.isEmpty()).toList();
    }

    /** The sentences of a paragraph, with the blanks after them. */
    public static List<String> sentences(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentences.add(text.substring(from, to));
        }
        return sentences;
    }

    private static List<String> pieces(String sentence, int limit) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (sentence.length() - from > limit) {
            int to = cut(sentence, from, from + limit);
            pieces.add(sentence.substring(from, to));
            from = to;
        }
        pieces.add(sentence.substring(from));
        return pieces;
    }

    private static int cut(String text, int from, int to) {
        int blank = text.lastIndexOf(' ', to - 1);
        if (blank > from) {
            return blank + 1;
        }
        int at = to;
        while (at > from && isOfMark(text.charAt(at - 1)) && isOfMark(text.charAt(at))) {
            at--;
        }
        at = at == from ? to : at;
        return Character.isHighSurrogate(text.charAt(at - 1)) && at - 1 > from ? at - 1 : at;
    }

    private static boolean isOfMark(char c) {
        return c < 0x80 && c != ' ';
    }
}
