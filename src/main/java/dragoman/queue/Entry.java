package dragoman.queue;

import dragoman.texts.Text;
import dragoman.units.UnitKind;

/**
 * Something that is translated.
 *
 * @param place in the list of all, from 0
 * @param area the bundle that a phrase is in, the article that a block is of, or the glossary
 * @param words of the source, roughly, as people count work
 * @param folded key and source in lower case, for those who search
 * @param hasCases whether it has cases of a number or of a word
 * @param counts whether it has those of a number
 */
public record Entry(int place, String unit, String area, String key, Text source, String folded, int words, boolean hasCases, boolean counts) {

    /** Whether it is a word of the shop, by which texts are checked and which no page shows. */
    public boolean isTerm() {
        return source.kind() == UnitKind.TERM;
    }
}
