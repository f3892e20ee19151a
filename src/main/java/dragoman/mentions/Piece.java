package dragoman.mentions;

import java.util.ArrayList;
import java.util.List;

/** A piece of what was said. @param named whether it is the name of a colleague who is called */
public record Piece(String text, boolean named) {

    /** All of a text, with names apart. */
    public static List<Piece> of(String text, List<Mention> names) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var name : names) {
            // People of one name are called once.
            if (name.begins() >= at) {
                pieces.add(new Piece(text.substring(at, name.begins()), false));
                pieces.add(new Piece(text.substring(name.begins(), name.ends()), true));
                at = name.ends();
            }
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces;
    }
}
