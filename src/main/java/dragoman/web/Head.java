package dragoman.web;

/**
 * What a page says about itself to browsers and search engines.
 *
 * @param canonical the path that search engines should keep, below the origin; empty for none
 * @param indexed whether it may be found from outside
 */
public record Head(String title, String description, String canonical, boolean indexed) {

    /** A page that is nobody's business but the reader's. */
    public static Head unlisted(String title) {
        return new Head(title, "", "", false);
    }
}
