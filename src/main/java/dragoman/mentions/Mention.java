package dragoman.mentions;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A colleague who is named in a note, or in a comment on a text.
 *
 * @param account whose name it is
 * @param begins where its @ stands in the text, in UTF-16 code units
 * @param ends behind the name
 */
public record Mention(long account, int begins, int ends) {

    private static final int LONGEST = 120;
    // A note of nothing but signs is no work for us.
    private static final int SIGNS = 500;
    private static final int MOST_STRANGERS = 5;
    private static final Pattern SIGN = Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}])@(\\p{L}[\\p{L}\\p{M}\\p{N}’'-]{0,59})");
    // What follows a name may be a particle there, and no space parts them.
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI);

    /**
     * Who of these is named in a text: behind an @ that ends no word, the longest of the names that stand there. Of several
     * people with one name all are meant.
     *
     * @param text in NFC
     * @param colleagues names by account
     */
    public static List<Mention> in(String text, Map<Long, String> colleagues) {
        var names = new TreeMap<Long, String>();
        colleagues.forEach((account, name) -> names.put(account, folded(name.strip())));
        names.values().removeIf(String::isEmpty);
        var found = new ArrayList<Mention>();
        int signs = 0;
        for (int at = text.indexOf('@'); at >= 0 && signs < SIGNS; at = text.indexOf('@', at + 1), signs++) {
            if (at == 0 || !isOfWord(text.codePointBefore(at))) {
                found.addAll(at(text, at, names));
            }
        }
        return found;
    }

    /** What stands behind an @ that ends no word and names nobody: the first word of what was meant for a name. */
    public static List<String> strangers(String text, List<Mention> named) {
        var begun = named.stream().map(Mention::begins).collect(Collectors.toSet());
        return SIGN.matcher(text).results().filter(sign -> !begun.contains(sign.start())).map(sign -> sign.group(1)).distinct().limit(MOST_STRANGERS).toList();
    }

    private static List<Mention> at(String text, int at, Map<Long, String> names) {
        var here = new StringBuilder();
        // Where each length of the folded text ends in the text itself: folding can lengthen it.
        var ends = new TreeMap<Integer, Integer>();
        for (int i = at + 1; i < text.length() && i <= at + LONGEST; i += Character.charCount(text.codePointAt(i))) {
            int end = i + Character.charCount(text.codePointAt(i));
            ends.put(here.append(folded(text.substring(i, end))).length(), end);
        }
        var start = here.toString();
        var longest = names.values().stream().filter(name -> start.startsWith(name) && ends.containsKey(name.length()) && endsThere(text, ends.get(name.length())))
                .mapToInt(String::length).max();
        return longest.isEmpty() ? List.of() : names.entrySet().stream()
                .filter(one -> one.getValue().length() == longest.getAsInt() && start.startsWith(one.getValue()))
                .map(one -> new Mention(one.getKey(), at, ends.get(longest.getAsInt()))).toList();
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length() || !isOfWord(text.codePointAt(end)) || UNSPACED.contains(UnicodeScript.of(text.codePointAt(end)));
    }

    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
