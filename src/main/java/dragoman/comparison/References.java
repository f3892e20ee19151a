package dragoman.comparison;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references of HTML, as far as they can hide a URL's scheme (WHATWG HTML, 13.5). */
public final class References {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#([xX]?)([0-9a-fA-F]{1,7});?|(colon|Tab|NewLine|sol);)");

    private static final Map<String, String> NAMED = Map.of("colon", ":", "Tab", "\t", "NewLine", "\n", "sol", "/");

    private References() {}

    /** A text with the references in the place of which a browser puts characters. */
    public static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(match -> match.group(3) != null
                ? NAMED.get(match.group(3))
                : Matcher.quoteReplacement(character(match.group(2), !match.group(1).isEmpty())));
    }

    private static String character(String digits, boolean hexadecimal) {
        if (!hexadecimal && !digits.chars().allMatch(c -> c <= '9')) {
            return "";
        }
        int code = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    /** The scheme of a URL as a browser finds it, without the spaces and controls that it skips; empty if relative. */
    public static String scheme(String url) {
        var clean = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return clean.toString().toLowerCase(Locale.ROOT);
            } else if (c == '/' || c == '?' || c == '#') {
                return "";
            } else if (c > ' ') {
                clean.append(c);
            }
        }
        return "";
    }
}
