package dragoman.engines;

/** Why there is no translation to show. */
public enum Reason {
    /** Nobody there: no connection, or an error of its own. */
    DOWN(true),
    /** It did not answer in time. */
    TIMED_OUT(true),
    /** It asked to be left alone, or was, after too many failures. */
    BUSY(true),
    /** The month's characters are used up, by our count or by its own. */
    USED_UP(true),
    /** It does not let us in: a person must look at its settings. */
    REFUSED(true),
    /** It does not take this text, or this pair of languages. */
    NOT_TAKEN(false),
    /** Its answer was too large, or nothing that its API says. */
    NONSENSE(true),
    /** The text is longer than what may be translated. */
    TOO_MUCH(false),
    /** Nothing came back. */
    EMPTY(false),
    /** What must be kept was lost, or was there twice. */
    LOST(false),
    /** It has numbers that the original has not. */
    INVENTED(false),
    /** The answer is in another language, or in that of the question. */
    WRONG_LANGUAGE(false),
    TOO_LONG(false),
    TOO_SHORT(false);

    private final boolean passes;

    Reason(boolean passes) {
        this.passes = passes;
    }

    /** Whether the same text may succeed later without anybody doing anything. */
    public boolean passes() {
        return passes;
    }
}
