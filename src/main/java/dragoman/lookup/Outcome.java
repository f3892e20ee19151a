package dragoman.lookup;

/** What became of an attempt to find an order. */
enum Outcome {
    /** Nobody has looked yet. */
    ASKED,
    /** Not looked at, since there were too many. */
    LIMITED,
    FOUND,
    /** There is no such number. */
    NO_ORDER,
    /** There is, but neither address nor postcode is that of its buyer. */
    WRONG_SECOND,
    /** It is the right one, and its buyer gave no e-mail address. */
    NO_EMAIL,
    /** The order cannot be read. */
    BROKEN
}
