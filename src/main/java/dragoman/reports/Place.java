package dragoman.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page as far as it may be told to others: what leads to somebody's order or thread is not. As an address has it, so that a title
 * in Arabic is written in bytes (RFC 3986, 2.1), however a form or a question brought it.
 */
final class Place {

    private static final int LONGEST = 470;
    /** Those that are the same for everybody. */
    private static final Pattern OPEN = Pattern.compile("/(?:help|faq)(?:/(?!\\.{1,2}(?:/|$))[\\w.~%-]+)*");
    private static final Set<String> OWN = Set.of("/orders", "/contact", "/search", "/settings");

    private Place() {}

    /** A page below market and language; the start page where it is none that can be named. */
    static String of(String tail) {
        var page = tail == null ? "" : written(tail);
        if (page.length() <= LONGEST && OPEN.matcher(page).matches() && !page.contains("%2E") && !page.contains("%2e")) {
            return page;
        }
        int end = page.indexOf('/', 1);
        var first = end < 0 ? page : page.substring(0, end);
        return OWN.contains(first) ? first : "/help";
    }

    // What stands in bytes already stays as it is.
    private static String written(String tail) {
        var out = new StringBuilder();
        tail.codePoints().forEach(point -> out.append(point < 0x80 ? Character.toString(point) : URLEncoder.encode(Character.toString(point), StandardCharsets.UTF_8)));
        return out.toString();
    }
}
