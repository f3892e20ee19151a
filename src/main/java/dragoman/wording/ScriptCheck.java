package dragoman.wording;

import static dragoman.pattern.Glyphs.CYRILLIC;
import static dragoman.pattern.Glyphs.GREEK;
import static dragoman.pattern.Glyphs.LATIN;
import static dragoman.pattern.Glyphs.LETTER;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.pattern.Glyphs;

/**
 * Words with letters of two alphabets that look alike (UTS #39, 5.1 "Mixed-Script Detection"): a Latin word with a
 * Cyrillic о reads well and is found by no search.
 */
final class ScriptCheck {

    private static final int ALPHABETS = LATIN | CYRILLIC | GREEK;

    // Of μm and the like.
    private static final int SHORTEST = 3;

    private ScriptCheck() {}

    static void check(Review review) {
        if (Integer.bitCount(review.shape().traits() & ALPHABETS) < 2) {
            return;
        }
        var text = review.text();
        int start = 0;
        int alphabets = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Glyphs.is(text.charAt(i), LETTER)) {
                alphabets |= Glyphs.alphabets(text.charAt(i));
            } else {
                if (Integer.bitCount(alphabets) > 1 && i - start >= SHORTEST) {
                    review.add(Check.SCRIPT, start, i, "“" + text.substring(start, i) + "” mixes two alphabets");
                    return;
                }
                start = i + 1;
                alphabets = 0;
            }
        }
    }
}
