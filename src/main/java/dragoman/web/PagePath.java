package dragoman.web;

import java.util.regex.Pattern;

/** A path taken apart: {@code /ch/de/help} is market {@code ch}, language {@code de}, tail {@code /help}. */
record PagePath(String market, String language, String tail) {

    private static final int LONGEST = 500;
    // A path below market and language, and nothing that a browser would take for another host or a way out.
    private static final Pattern TAIL = Pattern.compile("(?!.*%2[eE])(/(?!\\.{1,2}(?:/|$))[\\w.~%!$&'()*+,;=:@-]+)+");

    static PagePath of(String path) {
        int second = path.indexOf('/', 1);
        if (second < 0) {
            return new PagePath(path.isEmpty() ? "" : path.substring(1), "", "");
        }
        int third = path.indexOf('/', second + 1);
        int end = third < 0 ? path.length() : third;
        return new PagePath(path.substring(1, second), path.substring(second + 1, end), path.substring(end));
    }

    /** The tail of the page that a form says it was sent from; the start page where that is no page of ours. */
    static String back(String page) {
        return page != null && page.length() < LONGEST && TAIL.matcher(page).matches() && Border.isReadable(page) ? page : "/help";
    }
}
