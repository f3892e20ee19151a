package dragoman.comparison;

import java.util.Map;

/**
 * Something that a browser may take for an element, or for the end of one.
 *
 * @param name in lower case; {@code !} for a comment or declaration
 * @param attributes by name in lower case, character references decoded
 * @param closed whether it ends with {@code >}
 */
public record Tag(String name, Form form, Map<String, String> attributes, int start, int end, boolean closed) {

    /** How it is written: {@code <b>}, {@code </b>} or {@code <br/>}. */
    public enum Form { OPEN, CLOSE, EMPTY }

    @Override
    public String toString() {
        return (form == Form.CLOSE ? "</" : "<") + name + (form == Form.EMPTY ? "/>" : ">");
    }
}
