package dragoman.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text in which what nobody sees has a name: spaces that do not break, joiners, marks of direction. */
public final class Invisible {

    /** Some characters as they are, or one that is shown by its name. */
    public record Piece(String text, boolean named) {}

    private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(0xA0, "NBSP"), Map.entry(0x202F, "NNBSP"), Map.entry(0x2009, "THSP"), Map.entry(0x3000, "IDSP"),
            Map.entry(0x200B, "ZWSP"), Map.entry(0x200C, "ZWNJ"), Map.entry(0x200D, "ZWJ"), Map.entry(0x2060, "WJ"), Map.entry(0xFEFF, "BOM"), Map.entry(0xAD, "SHY"),
            Map.entry(0x200E, "LRM"), Map.entry(0x200F, "RLM"), Map.entry(0x61C, "ALM"), Map.entry(0x202A, "LRE"), Map.entry(0x202B, "RLE"), Map.entry(0x202C, "PDF"),
            Map.entry(0x202D, "LRO"), Map.entry(0x202E, "RLO"), Map.entry(0x2066, "LRI"), Map.entry(0x2067, "RLI"), Map.entry(0x2068, "FSI"), Map.entry(0x2069, "PDI"));

    private Invisible() {}

    /** The name of a character that nobody sees; empty for others. */
    public static String name(int c) {
        return NAMES.getOrDefault(c, "");
    }

    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(NAMES::containsKey);
    }

    public static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (NAMES.containsKey(c)) {
                if (!plain.isEmpty()) {
                    pieces.add(new Piece(plain.toString(), false));
                    plain.setLength(0);
                }
                pieces.add(new Piece(NAMES.get(c), true));
            } else {
                plain.appendCodePoint(c);
            }
        });
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain.toString(), false));
        }
        return pieces;
    }
}
