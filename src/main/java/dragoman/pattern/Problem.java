package dragoman.pattern;

/**
 * Why a text cannot be read at all.
 *
 * @param start where in the text, in UTF-16 units
 * @param end after the last unit
 * @param reason one sentence in English, for the person who mends it
 */
public record Problem(Cause cause, int start, int end, String reason) {

    /** The limit that a text is beyond, or what ICU's parser misses in it. */
    public enum Cause { LENGTH, DEPTH, ARGUMENTS, CASES, NUMBER, OUTPUT, SYNTAX, PLURAL_OTHER, SELECT_OTHER }
}
