package dragoman.mail;

import java.util.List;

/** What a letter says, before it is put on paper: both of its parts are made of this, so that they say the same. */
public record Draft(String subject, List<Piece> pieces) {

    /** A piece of a letter, from top to bottom. */
    public sealed interface Piece {

        /** A paragraph. */
        record Words(String text) implements Piece {}

        /**
         * What somebody wrote, line by line as it was written.
         *
         * @param tag its language; empty where nobody knows it
         * @param dir its direction, or {@code auto}
         */
        record Quote(String text, String tag, String dir) implements Piece {}

        /** Something to be typed or copied, on a line of its own. */
        record Code(String text) implements Piece {}

        /** A way to a page; {@code url} is absolute. */
        record Way(String text, String url) implements Piece {}
    }
}
