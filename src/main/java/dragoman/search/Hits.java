package dragoman.search;

import java.util.List;

/**
 * An answer, best first: hits in the reader's own language, then those of others.
 *
 * @param similar whether not all words were found, and what is here shares some of them
 * @param cut whether only the beginning of the question was looked for
 */
public record Hits(List<Hit> hits, boolean similar, boolean cut) {

    static final Hits NONE = new Hits(List.of(), false, false);

    public Hits {
        hits = List.copyOf(hits);
    }
}
