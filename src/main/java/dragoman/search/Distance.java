package dragoman.search;

/** How many letters two words differ in, a swap of neighbours being one (Damerau–Levenshtein, no letter touched twice). */
final class Distance {

    private final int[] word;
    private final int most;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    /** @param most where it is more, how much more is not asked */
    Distance(int[] word, int most) {
        this.word = word;
        this.most = most;
        beforeLast = new int[word.length + 1];
        last = new int[word.length + 1];
        row = new int[word.length + 1];
    }

    int to(int[] other) {
        for (int i = 0; i <= word.length; i++) {
            last[i] = i;
        }
        for (int at = 1; at <= other.length; at++) {
            if (next(other, at) > most) {
                return most + 1;
            }
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[word.length];
    }

    /** The row of one more letter; the least of it, which the end cannot be below but by a swap, whose rows are counted too. */
    private int next(int[] other, int at) {
        row[0] = at;
        int least = at;
        for (int i = 1; i <= word.length; i++) {
            int edits = Math.min(Math.min(row[i - 1], last[i]) + 1, last[i - 1] + (word[i - 1] == other[at - 1] ? 0 : 1));
            if (i > 1 && at > 1 && word[i - 1] == other[at - 2] && word[i - 2] == other[at - 1]) {
                edits = Math.min(edits, beforeLast[i - 2] + 1);
            }
            row[i] = edits;
            least = Math.min(least, Math.min(edits, last[i]));
        }
        return least;
    }
}
