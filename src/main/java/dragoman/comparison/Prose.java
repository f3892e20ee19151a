package dragoman.comparison;

/** A rendering without its tags and links, in whose places stand as many characters that are nothing. */
final class Prose {

    private static final char NOTHING = '\uFFFC';

    private Prose() {}

    static String of(Rendering rendering) {
        if (rendering.tags().isEmpty() && rendering.links().isEmpty()) {
            return rendering.text();
        }
        var text = new StringBuilder(rendering.text());
        for (var tag : rendering.tags()) {
            blank(text, tag.start(), tag.end());
        }
        int from = 0;
        for (var link : rendering.links()) {
            int at = text.indexOf(link, from);
            if (at >= 0) {
                from = at + link.length();
                blank(text, at, from);
            }
        }
        return text.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, NOTHING);
        }
    }
}
