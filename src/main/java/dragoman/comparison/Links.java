package dragoman.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** URLs and e-mail addresses in a text. */
final class Links {

    // Letters beyond ASCII end a URL: 「https://shop.exampleをご覧ください」.
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?:)?//[a-z0-9\uE000-\uE0FF][-a-z0-9.\uE000-\uE0FF]*(?::\\d+)?(?:[/?#][-a-z0-9._~:/?#\\[@!$&*+,;=%\uE000-\uE0FF]*)?"
                    + "|(?<![a-z0-9.+_\uE000-\uE0FF-])[a-z0-9.+_\uE000-\uE0FF-]++@[a-z0-9\uE000-\uE0FF-]+\\.[a-z0-9.\uE000-\uE0FF-]+");

    private Links() {}

    static boolean likely(String text) {
        return text.indexOf('@') >= 0 || text.contains("//");
    }

    static List<String> in(String text) {
        var links = new ArrayList<String>();
        var found = LINK.matcher(text);
        while (found.find()) {
            links.add(withoutMark(found.group()));
        }
        return links;
    }

    private static String withoutMark(String link) {
        int end = link.length();
        while (".,;:!?*_".indexOf(link.charAt(end - 1)) >= 0) {
            end--;
        }
        return link.substring(0, end);
    }
}
