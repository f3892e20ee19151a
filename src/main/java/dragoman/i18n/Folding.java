package dragoman.i18n;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What is the same to somebody who searches: width, case, marks that people leave out, and both forms of Han. */
public final class Folding {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();

    /** Scripts whose readers leave marks out: accents, harakat, niqqud. A Thai vowel or a Japanese dakuten is no such mark. */
    private static final Set<Integer> MARKS_LEFT_OUT = Set.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.ARABIC, UScript.HEBREW);

    private Folding() {}

    /** NFKC case folding (UAX #44, NFKC_Casefold) without marks that may be left out; invisible characters go. */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var folded = CASEFOLD.normalize(text);
        return isAscii(folded) ? folded : COMPOSE.normalize(withoutMarks(DECOMPOSE.normalize(folded)));
    }

    /** Canonical decomposition: a Korean syllable becomes its letters, so that one wrong letter is one difference. */
    public static String decompose(String text) {
        return DECOMPOSE.normalize(text);
    }

    /** Traditional Han characters as Simplified ones, for comparing only. */
    public static String simplified(String text) {
        return text.codePoints().mapToObj(Han.SIMPLIFIED::of).collect(Collectors.joining());
    }

    /** Simplified Han characters as Traditional ones, for comparing only: which of several is meant cannot be told from one. */
    public static String traditional(String text) {
        return text.codePoints().mapToObj(Han.TRADITIONAL::of).collect(Collectors.joining());
    }

    private static String withoutMarks(String decomposed) {
        var out = new StringBuilder(decomposed.length());
        int base = UScript.COMMON;
        for (int at = 0; at < decomposed.length(); at += Character.charCount(decomposed.codePointAt(at))) {
            int c = decomposed.codePointAt(at);
            if (UCharacter.getType(c) != Character.NON_SPACING_MARK) {
                base = UScript.getScript(c);
                out.appendCodePoint(c);
            } else if (!MARKS_LEFT_OUT.contains(base)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Loaded by those who need it: the tables are large. Character by character, each looked up once. */
    private static final class Han {

        static final Han SIMPLIFIED = new Han("Traditional-Simplified");
        static final Han TRADITIONAL = new Han("Simplified-Traditional");

        private final Transliterator form;
        private final Map<Integer, String> known = new ConcurrentHashMap<>();

        private Han(String form) {
            this.form = Transliterator.getInstance(form);
        }

        String of(int c) {
            return UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC)
                    ? known.computeIfAbsent(c, han -> form.transliterate(Character.toString(han)))
                    : Character.toString(c);
        }
    }
}
