package dragoman.help;

/**
 * A block as it is shown.
 *
 * @param html rendered, safe
 * @param other the name of the language that it is shown in where that is not the reader's, else empty
 * @param stale whether its source has changed since it was translated
 */
public record BlockView(String name, String html, String tag, String dir, String other, boolean stale) {

    public boolean marked() {
        return stale || !other.isEmpty();
    }
}
