package dragoman.translation;

/**
 * Something about a translation that its reader should not be the first to notice.
 *
 * @param what the thing itself: the lost number, the term that was wanted, the word that is never said
 */
public record Remark(Kind kind, String what) {

    /** In the order of their weight. */
    public enum Kind {
        EMPTY(true),
        /** A link, code, placeholder, price or term of the original is not there. */
        LOST(true),
        WRONG_LANGUAGE(true),
        TOO_LONG(true),
        TOO_SHORT(true),
        /** A date or number of the original is not there in its digits. */
        NUMBER_LOST(false),
        /** A number that the original has not. */
        NUMBER_INVENTED(false),
        /** The original says no, and no word of the translation does. */
        NEGATION_LOST(false),
        FORBIDDEN_WORD(false),
        TERM_MISSING(false);

        private final boolean stops;

        Kind(boolean stops) {
            this.stops = stops;
        }

        /** Whether a person has to say a second time that it is meant. */
        public boolean stops() {
            return stops;
        }
    }
}
