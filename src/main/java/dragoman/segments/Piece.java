package dragoman.segments;

import java.util.ArrayList;
import java.util.List;

/** What a segment is made of. */
public sealed interface Piece {

    /** Characters as a reader sees them: nothing in them is quoted, and nothing is syntax. */
    record Text(String text) implements Piece {}

    /**
     * Something that is no text.
     *
     * @param raw as the pattern has it: an argument, a tag or {@code #}
     */
    record Code(Kind kind, String raw) implements Piece {}

    /** An element's beginning and end go in pairs, which are well nested in their segment; all else stands alone. */
    enum Kind { ALONE, OPEN, CLOSE }

    /** The pieces with texts that touch joined and empty ones left out, so that equal segments have equal pieces. */
    static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>(pieces.size());
        var text = new StringBuilder();
        for (var piece : pieces) {
            if (piece instanceof Text some) {
                text.append(some.text());
            } else {
                flush(text, joined);
                joined.add(piece);
            }
        }
        flush(text, joined);
        return joined;
    }

    private static void flush(StringBuilder text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Text(text.toString()));
            text.setLength(0);
        }
    }
}
