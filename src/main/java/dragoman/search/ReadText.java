package dragoman.search;

/** A text whose words were found once, to be marked for many questions. */
public final class ReadText {

    /** Ints for a word: its number, where it begins, where it ends. */
    static final int STEP = 3;

    final String text;
    final int[] places;

    ReadText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** About how much memory it takes. */
    public int bytes() {
        return 80 + text.length() * Character.BYTES + places.length * Integer.BYTES;
    }
}
