package dragoman.contact;

/**
 * The order that a thread is about, for a browser that may see all of it.
 *
 * @param title with its number
 */
public record OrderLink(String title, String url) {}
