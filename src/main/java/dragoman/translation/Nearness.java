package dragoman.translation;

import dragoman.i18n.Folding;
import dragoman.i18n.WordBreaks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How like each other two segments are, and under which keys a segment is filed so that those like it are found without
 * looking at the others: bands of a MinHash of its trigrams. Half of the trigrams shared means found nineteen times of twenty.
 */
final class Nearness {

    static final int BANDS = 24;

    private static final int ROWS = 3;
    private static final int HIGHEST = 99;
    private static final Pattern BLANK_OR_WORDS = Pattern.compile("⟦[A-Z]+ \\d+⟧|[^⟦]+");

    private Nearness() {}

    /** The keys of a segment, in a drawer of its own such as a pair of languages. */
    static long[] keys(String drawer, String text) {
        var grams = grams(text);
        var smallest = new long[BANDS * ROWS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (long gram : grams) {
            for (int i = 0; i < smallest.length; i++) {
                smallest[i] = Math.min(smallest[i], mix(gram + i * 0x9E3779B97F4A7C15L));
            }
        }
        long beginning = hash(drawer);
        var keys = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            keys[band] = mix(beginning + band);
            for (int row = 0; row < ROWS; row++) {
                keys[band] = mix(keys[band] ^ smallest[band * ROWS + row]);
            }
        }
        return keys;
    }

    /** 0 to 99: how much of the longer one's words need not be changed. What is in a blank does not count. */
    static int score(String one, String other) {
        var left = tokens(one);
        var right = tokens(other);
        int longer = Math.max(left.size(), right.size());
        return longer == 0 ? 0 : Math.min(HIGHEST, 100 * (longer - distance(left, right)) / longer);
    }

    private static Set<Long> grams(String text) {
        var folded = " " + fold(text) + " ";
        var points = folded.codePoints().toArray();
        // Two characters of a script without spaces say as much as three letters.
        int length = Arrays.stream(points).filter(Character::isIdeographic).count() * 3 > points.length ? 2 : 3;
        var grams = new HashSet<Long>();
        for (int i = 0; i + length <= points.length; i++) {
            grams.add(hash(new String(points, i, length)));
        }
        return grams;
    }

    private static String fold(String text) {
        return Folding.fold(Masked.BLANK.matcher(text).replaceAll("⟦⟧"));
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        BLANK_OR_WORDS.matcher(text).results().map(part -> part.group()).forEach(part -> {
            if (part.startsWith("⟦")) {
                tokens.add(part.substring(0, part.indexOf(' ')));
            } else {
                WordBreaks.words(part).forEach(word -> tokens.add(Folding.fold(part.substring(word.from(), word.to()))));
            }
        });
        return tokens;
    }

    private static int distance(List<String> left, List<String> right) {
        var numbers = new HashMap<String, Integer>();
        var a = numbered(left, numbers);
        var b = numbered(right, numbers);
        var before = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            var now = new int[b.length + 1];
            now[0] = i;
            for (int j = 1; j <= b.length; j++) {
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            }
            before = now;
        }
        return before[b.length];
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
        return tokens.stream().mapToInt(token -> numbers.computeIfAbsent(token, key -> numbers.size())).toArray();
    }

    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * 0x100000001B3L;
        }
        return mix(hash);
    }

    // Of SplitMix64.
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
