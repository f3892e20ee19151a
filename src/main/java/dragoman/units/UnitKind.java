package dragoman.units;

import dragoman.i18n.Digest;
import java.util.stream.Collectors;

/** What kind of text a unit is. */
public enum UnitKind {
    /** A phrase of the interface, an ICU pattern. */
    PHRASE,
    /** A block of an article, an ICU pattern in Markdown. */
    BLOCK,
    /** A line about an article: title, slug, summary, keywords. */
    LINE,
    /** How a language calls a concept of the shop; no pattern. */
    TERM,
    /** The order and conditions of blocks; in the source and in articles of a market's own, never translated. */
    OUTLINE;

    /**
     * A text as its file would give it back. A browser sends CRLF, and a text that a file cannot hold would come back
     * from an export as another one.
     */
    public String tidy(String text) {
        var clean = Digest.nfc(text).replace("\r\n", "\n").replace('\r', '\n');
        if (this == TERM) {
            return clean.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        }
        if (this == PHRASE) {
            return clean;
        }
        return (this == LINE ? clean.replaceAll("\\s*\\R\\s*", " ") : clean).strip();
    }
}
