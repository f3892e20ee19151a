package dragoman.web;

import java.util.List;

/**
 * What a page says about itself to browsers and search engines.
 *
 * @param canonical the path that search engines should keep, below the origin; empty for none
 * @param indexed whether it may be found from outside
 * @param alternates the same page in other languages and markets; only real translations
 */
public record Head(String title, String description, String canonical, boolean indexed, List<Alternate> alternates) {

    /** @param hreflang a BCP 47 tag, or {@code x-default} */
    public record Alternate(String hreflang, String url) {}

    /** A page that is nobody's business but the reader's. */
    public static Head unlisted(String title) {
        return new Head(title, "", "", false, List.of());
    }
}
