package dragoman.wording;

import static dragoman.pattern.Glyphs.CYRILLIC;
import static dragoman.pattern.Glyphs.GREEK;
import static dragoman.pattern.Glyphs.LATIN;
import static dragoman.pattern.Glyphs.LETTER;
import static dragoman.pattern.Glyphs.OTHER_SCRIPT;

import com.ibm.icu.lang.UScript;
import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Glyphs;
import dragoman.pattern.Memo;
import java.util.BitSet;

/**
 * Words with letters of two scripts (UTS #39, 5.1 "Mixed-Script Detection"): of two alphabets that look alike, since a
 * Latin word with a Cyrillic о reads well and is found by no search, or of a script that the language is not written in.
 * Names in Latin letters take endings and prefixes of any script.
 */
final class ScriptCheck {

    private static final int ALPHABETS = LATIN | CYRILLIC | GREEK;

    // Of μm and the like.
    private static final int SHORTEST = 3;

    private static final Memo<LocaleId, boolean[]> OWN = new Memo<>(1_000);

    // Beside these, Han is Japanese (UTS #39, 5.1: augmented script sets).
    private static final BitSet KANA = BitSet.valueOf(new long[] {1L << UScript.HIRAGANA | 1L << UScript.KATAKANA});

    private ScriptCheck() {}

    static void check(Review review) {
        if ((review.shape().traits() & (CYRILLIC | GREEK | OTHER_SCRIPT)) == 0) {
            return;
        }
        boolean alike = Integer.bitCount(review.shape().traits() & ALPHABETS) > 1;
        // Without spaces nobody sees where a word of another script begins.
        var own = Habits.of(review.locale()).gapless() ? null : OWN.get(review.locale(), ScriptCheck::scripts);
        if (!alike && (own == null || Glyphs.scriptsWithin(review.text(), own))) {
            return;
        }
        var text = review.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Glyphs.is(text.charAt(i), LETTER)) {
                var word = text.substring(start, i);
                if (i - start >= SHORTEST && mixed(word, own)) {
                    review.add(Check.SCRIPT, start, i, "“" + word + "” mixes two scripts", word);
                    return;
                }
                start = i + 1;
            }
        }
    }

    private static boolean mixed(String word, boolean[] own) {
        int alphabets = 0;
        int foreign = 0;
        boolean japanese = word.chars().anyMatch(c -> KANA.get(Glyphs.script((char) c)));
        for (int i = 0; i < word.length(); i++) {
            int script = Glyphs.script(word.charAt(i));
            alphabets |= Glyphs.alphabets(word.charAt(i));
            foreign += own == null || own[script] && !(japanese && script == UScript.HAN) ? 0 : 1;
        }
        // A word that is foreign from end to end was quoted.
        return Integer.bitCount(alphabets) > 1 || foreign > 0 && foreign < word.length();
    }

    /** The scripts that a locale is written in, as CLDR has it; and Latin, for names. */
    private static boolean[] scripts(LocaleId locale) {
        var own = new boolean[UScript.CODE_LIMIT];
        var codes = UScript.getCode(locale.icu());
        for (var code : codes == null ? new int[] {UScript.getCodeFromName(locale.fullScript())} : codes) {
            own[Math.max(0, code)] = true;
        }
        for (var code : new int[] {UScript.LATIN, UScript.COMMON, UScript.INHERITED}) {
            own[code] = true;
        }
        return own;
    }
}
