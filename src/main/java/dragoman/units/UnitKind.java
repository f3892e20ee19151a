package dragoman.units;

import dragoman.i18n.Digest;

/** What kind of text a unit is. */
public enum UnitKind {
    /** A phrase of the interface, an ICU pattern. */
    PHRASE,
    /** A block of an article, an ICU pattern in Markdown. */
    BLOCK,
    /** A line about an article: title, slug, summary, keywords. */
    LINE,
    /** The order and conditions of blocks; in the source and in articles of a market's own, never translated. */
    OUTLINE;

    /**
     * A text as its file would give it back. A browser sends CRLF, and a text that a file cannot hold would come back
     * from an export as another one.
     */
    public String tidy(String text) {
        var clean = Digest.nfc(text).replace("\r\n", "\n").replace('\r', '\n');
        if (this == PHRASE) {
            return clean;
        }
        return (this == LINE ? clean.replaceAll("\\s*\\R\\s*", " ") : clean).strip();
    }
}
