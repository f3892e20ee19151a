package dragoman.texts;

/** What kind of text a unit is. */
public enum UnitKind {
    /** A phrase of the interface, an ICU pattern. */
    PHRASE,
    /** A block of an article, an ICU pattern in Markdown. */
    BLOCK,
    /** A line about an article: title, slug, summary, keywords. */
    LINE,
    /** The order and conditions of blocks; in the source and in articles of a market's own, never translated. */
    OUTLINE
}
