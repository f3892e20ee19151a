package dragoman.pattern;

/**
 * How much one text may ask of ICU. Its parser and formatter recurse, and a pattern of a few kilobytes can print
 * megabytes: what is beyond these is refused before it is formatted.
 *
 * @param bytes of UTF-8
 * @param depth of plural and select arguments inside each other
 * @param arguments different names
 * @param insertions places where an argument or {@code #} is put in; a formatted argument counts for several
 * @param casesEach branches of one argument
 * @param casesAll branches of all arguments
 * @param number the magnitude of an explicit {@code =N} or {@code offset:N}
 * @param output UTF-16 units of a rendering
 */
public record Limits(
        int bytes, int depth, int arguments, int insertions, int casesEach, int casesAll, long number, int output) {

    /** Wide enough for every text that people wrote in the corpora looked at. */
    public static final Limits STANDARD = new Limits(8192, 5, 30, 400, 40, 200, 1_000_000_000_000_000L, 65_536);
}
