package dragoman.i18n;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Characters that a language writes and a keyboard may lack: its quotation marks, its letters beyond ASCII, its dashes, what nobody sees. */
public final class Palette {

    private static final int MOST_LETTERS = 120;
    private static final int ASCII = 0x80;
    // Signs of old fonts, for vertical lines and half widths; every keyboard of their languages has those of full width.
    private static final int PRESENTATION_FORMS = 0xFE10;

    private Palette() {}

    /** By CLDR's exemplar characters; the letters of a script with thousands are none of them. */
    public static List<String> of(LocaleId locale) {
        var data = LocaleData.getInstance(locale.icu());
        var all = new LinkedHashSet<String>();
        for (int mark : new int[] {LocaleData.QUOTATION_START, LocaleData.QUOTATION_END, LocaleData.ALT_QUOTATION_START, LocaleData.ALT_QUOTATION_END}) {
            all.add(data.getDelimiter(mark));
        }
        letters(data.getExemplarSet(0, LocaleData.ES_STANDARD), locale.icu(), all);
        punctuation(data.getExemplarSet(0, LocaleData.ES_PUNCTUATION), all);
        all.add("\u00a0");
        if (locale.language().equals("fr")) {
            all.add("\u202f");
        }
        if (locale.rightToLeft()) {
            all.addAll(List.of("\u200e", "\u200f", "\u2068", "\u2069"));
        }
        return List.copyOf(all);
    }

    private static void letters(UnicodeSet set, ULocale locale, LinkedHashSet<String> all) {
        var letters = new ArrayList<String>();
        set.forEach(letter -> {
            letters.add(letter);
            capital(letter, locale, letters);
        });
        // A right-to-left or Thai translator has a keyboard; what is wanted are the few that a Latin one lacks.
        letters.removeIf(letter -> letter.codePointAt(0) < ASCII);
        if (letters.size() <= MOST_LETTERS && letters.stream().allMatch(letter -> letter.codePointAt(0) < 0x250)) {
            all.addAll(letters);
        }
    }

    // Exemplars are small letters; a capital beyond ASCII may belong to one within: the Turkish İ to i.
    private static void capital(String letter, ULocale locale, List<String> letters) {
        var capital = UCharacter.toUpperCase(locale, letter);
        if (!capital.equals(letter) && capital.codePointCount(0, capital.length()) == 1) {
            letters.add(capital);
        }
    }

    private static void punctuation(UnicodeSet set, LinkedHashSet<String> all) {
        set.forEach(sign -> {
            int c = sign.codePointAt(0);
            if (c >= ASCII && c < PRESENTATION_FORMS) {
                all.add(sign);
            }
        });
    }
}
