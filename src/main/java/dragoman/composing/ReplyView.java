package dragoman.composing;

import java.util.List;

/**
 * Where a canned reply is chosen and filled in.
 *
 * @param chosen its id; empty for none
 * @param said as {@link Chosen#said}
 * @param fields what it asks for
 * @param notes what to know of its versions, in sentences
 */
public record ReplyView(List<One> all, String chosen, String said, List<Field> fields, List<String> notes) {

    /** One that can be chosen. */
    public record One(String id, String title, String tag) {}

    /**
     * Something to be filled in.
     *
     * @param type of the field in a form; {@code lines} for several lines
     * @param wrong whether it is missing, or cannot be read
     * @param currencies that its amount may be in, the likeliest first; none where it is no amount
     * @param currency the chosen one
     */
    public record Field(String name, String label, String type, String value, boolean wrong, List<String> currencies, String currency) {}
}
