package dragoman.segments;

import java.util.List;

/**
 * A text with codes that is translated as one.
 *
 * @param id unique in its message, such as {@code text}, {@code n.few} or {@code n.other.gender.male}; made of letters,
 *     digits, {@code .}, {@code -} and {@code _} alone
 */
public record Segment(String id, List<Piece> pieces) {}
