package dragoman.checks;

import dragoman.i18n.Digest;

/** What a person says of a result is said of two texts and a check: when one of the texts changes, it is asked again. */
public final class Dismissal {

    private Dismissal() {}

    /**
     * Under which a dismissal is kept: twelve hexadecimal digits of source, target and id.
     *
     * @param id of the check, such as {@code ws.edge}
     */
    public static String key(String source, String target, String id) {
        // With its length, so that what moves from one text into the other is another pair.
        return Digest.of(id + "\n" + source.length() + "\n" + source + target);
    }
}
