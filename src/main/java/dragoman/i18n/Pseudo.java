package dragoman.i18n;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Languages that nobody speaks, made of a source text to see what a page does with others: what stays as it was is not
 * translatable, and what is cut off had no room. ICU has the names of such locales and no texts. Arguments, elements,
 * addresses and code stay.
 */
public enum Pseudo {
    /** Accents on every letter, and two fifths more of them. */
    ACCENTED("en_XA") {
        @Override
        String words(String text) {
            return lengthened(text);
        }
    },
    /** Every word from right to left. */
    MIRRORED("ar_XB") {
        @Override
        String words(String text) {
            return WORD.matcher(text).replaceAll(RLM + RLO + "$0" + PDF + RLM);
        }
    };

    private static final String RLM = "\u200F";
    private static final String RLO = "\u202E";
    private static final String PDF = "\u202C";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[’-][\\p{L}\\p{M}\\p{N}]+)*");

    // Elements, what Markdown links to, addresses, code, character references.
    private static final Pattern KEPT = Pattern.compile("</?[A-Za-z][^<>]*>|(?<=\\])\\([^()]*\\)|\\[[^\\[\\]]*\\]:\\s*\\S+|https?:\\S+|`[^`]*`|&#?\\w+;");

    private static final Set<Part.Type> BEFORE_TEXT = EnumSet.of(Part.Type.MSG_START, Part.Type.ARG_LIMIT, Part.Type.REPLACE_NUMBER, Part.Type.SKIP_SYNTAX);

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTS = "åƀçđéƒĝĥîĵķļḿñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    private static final int PERCENT_MORE = 40;

    private final String id;

    Pseudo(String id) {
        this.id = id;
    }

    /** The locale that it passes for. */
    public LocaleId locale() {
        return LocaleId.of(id);
    }

    /** Text without arguments in this language. */
    abstract String words(String text);

    /**
     * A pattern in this language: valid as before, with the same arguments and cases.
     *
     * @throws IllegalArgumentException where ICU cannot read it
     */
    public String of(String pattern) {
        var text = text(pattern);
        KEPT.matcher(pattern).results().forEach(kept -> text.clear(kept.start(), kept.end()));
        var out = new StringBuilder();
        for (int at = 0; at < pattern.length();) {
            int end = text.get(at) ? text.nextClearBit(at) : text.nextSetBit(at);
            int next = end < 0 ? pattern.length() : Math.min(end, pattern.length());
            var part = pattern.substring(at, next);
            out.append(text.get(at) ? words(part) : part);
            at = next;
        }
        return out.toString();
    }

    private static String lengthened(String text) {
        var out = new StringBuilder(text.length() * 3 / 2);
        int last = text.length() - 1;
        while (last >= 0 && PLAIN.indexOf(text.charAt(last)) < 0) {
            last--;
        }
        int owed = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = PLAIN.indexOf(text.charAt(i));
            out.append(letter < 0 ? text.charAt(i) : ACCENTS.charAt(letter));
            owed += Character.isLetter(text.charAt(i)) ? PERCENT_MORE : 0;
            for (; letter >= 0 && (owed >= 100 || i == last && owed > 0); owed -= 100) {
                out.append(Character.toLowerCase(ACCENTS.charAt(letter)));
            }
        }
        return out.toString();
    }

    /** Where a pattern has text that a reader sees. Apostrophes are none: no letter is syntax, so what was quoted stays quoted. */
    private static BitSet text(String pattern) {
        var parts = new MessagePattern(pattern);
        var text = new BitSet(pattern.length());
        int from = 0;
        boolean speaks = false;
        for (int i = 0; i < parts.countParts(); i++) {
            var part = parts.getPart(i);
            if (part.getType() != Part.Type.INSERT_CHAR) {
                text.set(from, Math.max(from, part.getIndex()), speaks);
                from = part.getLimit();
                speaks = BEFORE_TEXT.contains(part.getType());
            }
        }
        return text;
    }
}
