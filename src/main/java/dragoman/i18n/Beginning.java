package dragoman.i18n;

/** The beginning of what may be long. */
public final class Beginning {

    private Beginning() {}

    /** A text of at most so many characters (code points), the last of which says that there was more. */
    public static String of(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
