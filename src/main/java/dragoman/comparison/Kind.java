package dragoman.comparison;

/** What a text becomes when it is rendered; all kinds are ICU patterns. */
public enum Kind {
    /** A phrase of the pages, plain or with a few inline elements. */
    PHRASE,
    /** A block of an article, in Markdown. */
    MARKDOWN,
    /** Words to find something by: no sentences, and every word that people look for. */
    WORDS,
    /** A name in an address. */
    SLUG,
    /** Words of the shop, with what it never says. */
    TERM
}
