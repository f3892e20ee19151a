package dragoman.wording;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.pattern.Glyphs;
import java.util.Locale;
import java.util.regex.Pattern;

/** Characters that no reader should meet, or that nobody sees. */
final class CharacterChecks {

    // UTF-8 that was read as Windows-1252: its lead bytes become letters, what follows a sign that follows no letter.
    private static final Pattern MOJIBAKE = Pattern.compile(
            "[ÃÂ][\u0080-\u00BA\u00BC-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u2039\u0152\u02DC\u2122\u203A\u0153\u0178]"
                    + "|â€[\u0080-\u00BF\u0153\u02DC\u2122\u201C\u201D\u00A6\u00A2]|ï»¿|[ÐÑ][\u0080-\u00BF\u0192\u201A\u201E\u2026\u2020\u2021\u02C6\u2030][ÐÑ]");

    private static final Pattern STRETCHED = Pattern.compile("(?<=\\p{L}\\p{M}{0,3})\u0640+(?=\\p{L})");

    private CharacterChecks() {}

    static void check(Review review) {
        var shape = review.shape();
        if (shape.has(Glyphs.BAD | Glyphs.SURROGATE)) {
            bad(review);
        }
        if (shape.has(Glyphs.MOJIBAKE)) {
            mojibake(review);
        }
        if (shape.has(Glyphs.HIDDEN)) {
            hidden(review);
        }
        if (shape.has(Glyphs.COMPOSABLE)) {
            composition(review);
        }
        if (shape.has(Glyphs.TATWEEL)) {
            kashida(review);
        }
        if (shape.has(Glyphs.BIDI)) {
            BidiChecks.overrides(review);
        }
        ScriptCheck.check(review);
    }

    private static void bad(Review review) {
        int width;
        for (int i = 0; i < review.text().length(); i += width) {
            int c = review.text().codePointAt(i);
            width = Character.charCount(c);
            if (bad(c)) {
                review.add(Check.CHARACTERS_BAD, i, i + width, name(c) + " is no character of a text", name(c));
                return;
            }
        }
    }

    private static boolean bad(int c) {
        if (c <= Character.MAX_VALUE && Glyphs.is((char) c, Glyphs.BAD)) {
            return true;
        }
        int type = UCharacter.getType(c);
        return type == UCharacter.SURROGATE || type == UCharacter.UNASSIGNED || type == UCharacter.PRIVATE_USE;
    }

    private static String name(int c) {
        var digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static void mojibake(Review review) {
        if (!likelyMojibake(review.text())) {
            return;
        }
        var found = MOJIBAKE.matcher(review.text());
        if (found.find()) {
            review.add(Check.CHARACTERS_BAD, found.start(), found.end(), "“" + found.group() + "” is UTF-8 that was read as something else", found.group());
        }
    }

    // Â and â are letters in many languages; what follows them there is another letter.
    private static boolean likelyMojibake(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u0080' && c < '\u00C0' || c >= '\u0152') && Glyphs.is(text.charAt(i - 1), Glyphs.MOJIBAKE)) {
                return true;
            }
        }
        return false;
    }

    private static void hidden(Review review) {
        for (int i = 0; i < review.text().length(); i++) {
            char c = review.text().charAt(i);
            boolean usual = Habits.of(review.locale()).invisible().indexOf(c) >= 0;
            if (Glyphs.is(c, Glyphs.HIDDEN) && !usual && (review.isOfSource() || review.source().text().indexOf(c) < 0)) {
                review.mend(Check.ZERO_WIDTH, i, i + 1, "", name(c) + " is invisible", name(c));
            }
        }
    }

    private static void composition(Review review) {
        var nfc = Normalizer2.getNFCInstance();
        if (!nfc.isNormalized(review.text())) {
            review.mend(Check.NFC, 0, review.text().length(), nfc.normalize(review.text()), "not in Normalization Form C");
        }
    }

    // At the end of a word it is an abbreviation’s: ١٤٤٧هـ.
    private static void kashida(Review review) {
        var found = STRETCHED.matcher(review.text());
        while (found.find()) {
            review.mend(Check.KASHIDA, found.start(), found.end(), "", "a tatweel stretches a word");
        }
    }
}
