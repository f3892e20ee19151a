package dragoman.comparison;

import java.util.List;

/** The characters that stand for arguments in a rendering: of private use, refused in texts, letters to no check. */
public final class StandIns {

    private static final char FIRST = '\uE000';
    private static final int SIZE = 256;

    private StandIns() {}

    /** Whether a character stands for an argument. */
    public static boolean is(char c) {
        return c >= FIRST && c < FIRST + SIZE;
    }

    /** The character that stands for an argument. */
    public static char of(String name, List<String> names) {
        int known = names.indexOf(name);
        int index = known >= 0 ? known : SIZE / 2 + Math.floorMod(name.hashCode(), SIZE / 2);
        return (char) (FIRST + index);
    }
}
