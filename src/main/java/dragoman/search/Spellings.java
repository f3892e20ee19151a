package dragoman.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/**
 * The terms of one field, to be asked which of them a mistyped word may be. All are looked at: a table of their letters
 * rules out nearly all at a nanosecond each, where an automaton for every new word takes milliseconds to make.
 */
final class Spellings {

    /**
     * A term near a word.
     *
     * @param edits how many letters are swapped, missing, too many or wrong
     */
    record Near(String term, int edits) {

        /** How alike they are, up to 1. */
        float likeness(int letters) {
            return 1f - (float) edits / Math.min(letters, term.codePointCount(0, term.length()));
        }
    }

    /** By length, then by code point as UTF-8 has them. */
    private static final Comparator<int[]> ORDER = Comparator.<int[]>comparingInt(term -> term.length).thenComparing(Arrays::compare);

    private final int[][] terms;
    /** Of each term, which letters it has: 64 kinds of them. */
    private final long[] letters;

    private Spellings(List<int[]> terms) {
        this.terms = terms.toArray(int[][]::new);
        letters = terms.stream().mapToLong(Spellings::letters).toArray();
    }

    static Spellings of(IndexReader index, String field) throws IOException {
        var found = new ArrayList<int[]>();
        var terms = MultiTerms.getTerms(index, field);
        if (terms != null) {
            var all = terms.iterator();
            for (var term = all.next(); term != null; term = all.next()) {
                found.add(term.utf8ToString().codePoints().toArray());
            }
        }
        found.sort(ORDER);
        return new Spellings(found);
    }

    /** The terms at most so many edits away that begin with the same letters, nearest first, of equals the first in order. */
    List<Near> near(String word, int edits, int same, int most) {
        var letters = word.codePoints().toArray();
        var distance = new Distance(letters, edits);
        long wanted = letters(letters);
        var found = new ArrayList<Near>();
        for (int i = from(letters.length - edits); i < terms.length && terms[i].length <= letters.length + edits; i++) {
            if (Long.bitCount(wanted & ~this.letters[i]) <= edits && Long.bitCount(this.letters[i] & ~wanted) <= edits && begins(terms[i], letters, same)) {
                int away = distance.to(terms[i]);
                if (away <= edits) {
                    found.add(new Near(new String(terms[i], 0, terms[i].length), away));
                }
            }
        }
        found.sort(Comparator.<Near>comparingDouble(near -> -near.likeness(letters.length)).thenComparing(Near::term, Spellings::order));
        return found.subList(0, Math.min(most, found.size()));
    }

    /** The terms that begin with a word. */
    List<String> begun(String word) {
        var letters = word.codePoints().toArray();
        var found = new ArrayList<String>();
        for (int i = from(letters.length); i < terms.length; i++) {
            if (begins(terms[i], letters, letters.length)) {
                found.add(new String(terms[i], 0, terms[i].length));
            }
        }
        return found;
    }

    /** Whether a word is one of the terms: asked of many that are not, which the index itself is slow to say. */
    boolean has(String word) {
        return Arrays.binarySearch(terms, word.codePoints().toArray(), ORDER) >= 0;
    }

    /** The place of the first term that is at least so long. */
    private int from(int length) {
        int low = 0;
        int high = terms.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms[middle].length < length) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean begins(int[] term, int[] word, int same) {
        return same == 0 || term.length >= same && Arrays.equals(term, 0, same, word, 0, same);
    }

    // By code points, as UTF-8 has them; chars would put what is beyond the first plane too early.
    private static int order(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private static long letters(int[] word) {
        long letters = 0;
        for (int letter : word) {
            letters |= 1L << letter;
        }
        return letters;
    }
}
