package dragoman.terms;

import java.util.regex.Pattern;

/**
 * What stands for something kept while an engine has the text: numbered, found again by {@link #pattern()}, and in the text
 * itself nowhere.
 */
public final class Marks {

    /** Which kind of mark an engine leaves alone. */
    public enum Style { WORD, XML }

    // What no language of ours has in a word.
    private static final String CONSONANTS = "XQZKVWJ";

    private final Style style;
    private final String key;
    private final Pattern pattern;

    private Marks(Style style, String key) {
        this.style = style;
        this.key = key;
        this.pattern = style == Style.XML ? Pattern.compile("<x>\\s*(\\d{1,6})\\s*</x>") : word(key);
    }

    /** Marks that cannot be mistaken for anything in this text. */
    static Marks of(Style style, String text) {
        var key = "XQ";
        // Each try is another key, and a text has room for few of them.
        for (int tries = 0; style == Style.WORD && word(key).matcher(text).find(); tries++) {
            key = key(tries);
        }
        return new Marks(style, key);
    }

    private static String key(int tries) {
        var key = new StringBuilder("ZX");
        for (int left = tries; left > 0; left /= CONSONANTS.length()) {
            key.append(CONSONANTS.charAt(left % CONSONANTS.length()));
        }
        return key.toString();
    }

    // Engines put blanks between letters and digits, and begin sentences with capitals.
    private static Pattern word(String key) {
        return Pattern.compile("(?i)" + key + "\\s?(\\d{1,6})\\s?X");
    }

    String mark(int number) {
        return style == Style.XML ? "<x>" + number + "</x>" : key + number + "X";
    }

    Pattern pattern() {
        return pattern;
    }

    /** Text between marks as the engine reads it. */
    String shown(String text) {
        return style == Style.XML ? text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : text;
    }

    String read(String shown) {
        return style == Style.XML
                ? shown.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&apos;", "'").replace("&amp;", "&")
                : shown;
    }
}
