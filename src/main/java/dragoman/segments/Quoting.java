package dragoman.segments;

/**
 * Text as a pattern writes it. ICU begins a quotation at an apostrophe before syntax only, reads two apostrophes as one
 * wherever they stand, and takes {@code #} for syntax directly inside a plural.
 */
final class Quoting {

    private static final char MARK = '\'';

    private Quoting() {}

    /** @param plural whether the text stands directly inside a plural */
    static String of(String text, boolean plural) {
        if (text.indexOf(MARK) < 0 && text.indexOf('{') < 0 && text.indexOf('}') < 0 && !(plural && text.indexOf('#') >= 0)) {
            return text;
        }
        var out = new StringBuilder(text.length() + 8);
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSyntax(c, plural)) {
                out.append(quoted ? "" : "'").append(c);
                quoted = true;
            } else if (c == MARK) {
                out.append(quoted || !isPlain(text, i + 1) ? "''" : "'");
            } else {
                out.append(quoted ? "'" : "").append(c);
                quoted = false;
            }
        }
        return out.append(quoted ? "'" : "").toString();
    }

    private static boolean isSyntax(char c, boolean plural) {
        return c == '{' || c == '}' || plural && c == '#';
    }

    // What comes behind the last character is not known here, and may be a brace.
    private static boolean isPlain(String text, int at) {
        return at < text.length() && "'{}#|".indexOf(text.charAt(at)) < 0;
    }
}
