package dragoman.checks;

import com.ibm.icu.text.MessagePattern.ArgType;
import java.util.List;

/** A pattern, or a branch of an argument, as a tree: what ICU's flat list of parts means. */
record Message(List<Piece> pieces) {

    sealed interface Piece permits Literal, Pound, Arg {}

    /** Characters of the text that are printed as they stand. */
    record Literal(int start, int end) implements Piece {}

    /** The {@code #} of a plural. */
    record Pound(String name, int start) implements Piece {}

    /**
     * An argument.
     *
     * @param style of a simple type, such as {@code long}; empty where there is none
     * @param nameStart where its name begins in the text
     */
    record Arg(
            String name, ArgType type, String simpleType, String style, double offset,
            int start, int end, int nameStart, List<Branch> branches) implements Piece {

        boolean isPlural() {
            return type == ArgType.PLURAL;
        }

        boolean isOrdinal() {
            return type == ArgType.SELECTORDINAL;
        }

        boolean isSelect() {
            return type == ArgType.SELECT;
        }

        boolean branches(String selector) {
            return branch(selector) != null;
        }

        Branch branch(String selector) {
            for (var branch : branches) {
                if (branch.selector.equals(selector)) {
                    return branch;
                }
            }
            return null;
        }
    }

    /**
     * One case of an argument.
     *
     * @param number of an explicit {@code =N}, else NaN
     * @param end after the closing brace
     */
    record Branch(String selector, double number, int start, int end, Message message) {

        boolean isExplicit() {
            return !Double.isNaN(number);
        }

        int selectorEnd() {
            return start + selector.length();
        }
    }
}
