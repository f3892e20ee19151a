package dragoman.comparison;

/** What a text becomes when it is rendered; both kinds are ICU patterns. */
public enum Kind {
    /** A phrase of the pages, plain or with a few inline elements. */
    PHRASE,
    /** A block of an article, in Markdown. */
    MARKDOWN
}
