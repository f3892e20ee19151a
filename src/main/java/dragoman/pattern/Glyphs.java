package dragoman.pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * One look at every character of a text says which checks can find anything: most texts have few traits.
 * A trait is a bit, so that several can be asked for at once.
 */
public final class Glyphs {

    public static final int BRACE = 1;
    public static final int APOSTROPHE = 1 << 1;
    public static final int TAG = 1 << 2;
    public static final int DIGIT = 1 << 3;
    public static final int BRACKET = 1 << 4;
    /** Characters that a URL, an e-mail address or a macro cannot do without. */
    public static final int ADDRESS = 1 << 5;
    public static final int MACRO = 1 << 6;
    public static final int NEWLINE = 1 << 7;
    public static final int BAD = 1 << 8;
    public static final int BIDI = 1 << 9;
    public static final int HIDDEN = 1 << 10;
    /** Perhaps not in Normalization Form C. */
    public static final int COMPOSABLE = 1 << 11;
    public static final int TATWEEL = 1 << 12;
    public static final int MOJIBAKE = 1 << 13;
    public static final int LATIN = 1 << 14;
    public static final int CYRILLIC = 1 << 15;
    public static final int GREEK = 1 << 16;
    public static final int SURROGATE = 1 << 17;
    public static final int LETTER = 1 << 18;
    /** A letter of none of these three. */
    public static final int OTHER_SCRIPT = 1 << 19;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final short[] SCRIPTS = new short[Character.MAX_VALUE + 1];
    private static final int[] TRAITS = traits();

    private Glyphs() {}

    /** The traits that the characters of a text have together. */
    public static int of(CharSequence text) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= TRAITS[text.charAt(i)];
        }
        return all;
    }

    /** Whether a character has a trait, or one of several. */
    public static boolean is(char c, int trait) {
        return (TRAITS[c] & trait) != 0;
    }

    /** Of Latin, Cyrillic and Greek, the one that a character belongs to; 0 for none. */
    public static int alphabets(char c) {
        return TRAITS[c] & (LATIN | CYRILLIC | GREEK);
    }

    /** ICU's number of a letter's script; 0 for what is no letter. */
    public static int script(char c) {
        return SCRIPTS[c];
    }

    /** Whether all letters of a text are of some scripts, which are true by ICU's numbers. */
    public static boolean scriptsWithin(CharSequence text, boolean[] scripts) {
        for (int i = 0; i < text.length(); i++) {
            if (!scripts[SCRIPTS[text.charAt(i)]]) {
                return false;
            }
        }
        return true;
    }

    private static int[] traits() {
        var traits = new int[Character.MAX_VALUE + 1];
        for (int c = 0; c < traits.length; c++) {
            traits[c] = syntax((char) c) | category(c) | (c < 0x300 ? 0 : composable(c));
        }
        return traits;
    }

    private static int syntax(char c) {
        switch (c) {
            case '{': case '}':
                return BRACE | MACRO | BRACKET;
            case '\'':
                return APOSTROPHE;
            case '<':
                return TAG;
            case '(': case ')': case '[': case ']': case '（': case '）': case '【': case '】': case '「': case '」':
                return BRACKET;
            case ':': case '@': case '/':
                return ADDRESS;
            case '%':
                return MACRO;
            case '\n':
                return NEWLINE;
            case '\u0640':
                return TATWEEL | LETTER;
            case '\u200B': case '\u2060': case '\uFEFF': case '\u00AD':
                return HIDDEN;
            case 'Ã': case 'Â': case 'â': case 'Ð': case 'Ñ': case 'ï':
                return MOJIBAKE;
            default:
                return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' ? BIDI : 0;
        }
    }

    private static int category(int c) {
        switch (UCharacter.getType(c)) {
            case UCharacter.CONTROL:
                return c == '\n' || c == '\t' || c == '\r' ? 0 : BAD;
            case UCharacter.UNASSIGNED: case UCharacter.PRIVATE_USE:
                return BAD;
            case UCharacter.SURROGATE:
                return SURROGATE;
            case UCharacter.DECIMAL_DIGIT_NUMBER:
                return DIGIT;
            case UCharacter.UPPERCASE_LETTER: case UCharacter.LOWERCASE_LETTER: case UCharacter.TITLECASE_LETTER:
            case UCharacter.OTHER_LETTER: case UCharacter.MODIFIER_LETTER:
                return LETTER | alphabet(c);
            default:
                return c == 0xFFFD ? BAD : 0;
        }
    }

    // Only these three have letters that look like each other's.
    private static int alphabet(int c) {
        SCRIPTS[c] = (short) UScript.getScript(c);
        switch (SCRIPTS[c]) {
            case UScript.LATIN:
                return LATIN;
            case UScript.CYRILLIC:
                return CYRILLIC;
            case UScript.GREEK:
                return GREEK;
            case UScript.COMMON: case UScript.INHERITED:
                return 0;
            default:
                return OTHER_SCRIPT;
        }
    }

    private static int composable(int c) {
        boolean alone = NFC.hasBoundaryBefore(c) && NFC.isNormalized(Character.toString(c));
        return alone ? 0 : COMPOSABLE;
    }
}
