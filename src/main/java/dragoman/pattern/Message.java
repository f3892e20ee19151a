package dragoman.pattern;

import com.ibm.icu.text.MessagePattern.ArgType;
import java.util.List;

/** A pattern, or a branch of an argument, as a tree: what ICU's flat list of parts means. */
public record Message(List<Piece> pieces) {

    /** What a message is made of. */
    public sealed interface Piece permits Literal, Pound, Arg {}

    /** Characters of the text that are printed as they stand. */
    public record Literal(int start, int end) implements Piece {}

    /** The {@code #} of a plural. */
    public record Pound(String name, int start) implements Piece {}

    /**
     * An argument.
     *
     * @param style of a simple type, such as {@code long}; empty where there is none
     * @param nameStart where its name begins in the text
     */
    public record Arg(
            String name, ArgType type, String simpleType, String style, double offset,
            int start, int end, int nameStart, List<Branch> branches) implements Piece {

        /** Whether it chooses by a number's cardinal category; {@code selectordinal} is another type. */
        public boolean isPlural() {
            return type == ArgType.PLURAL;
        }

        /** Whether it chooses by a number's ordinal category. */
        public boolean isOrdinal() {
            return type == ArgType.SELECTORDINAL;
        }

        /** Whether it chooses by a word. */
        public boolean isSelect() {
            return type == ArgType.SELECT;
        }

        /** Whether it has a case of this name. */
        public boolean branches(String selector) {
            return branch(selector) != null;
        }

        /** The first case of this name, or null. */
        public Branch branch(String selector) {
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
    public record Branch(String selector, double number, int start, int end, Message message) {

        /** Whether it is about one number, as {@code =0} is. */
        public boolean isExplicit() {
            return !Double.isNaN(number);
        }

        /** After the last character of its name. */
        public int selectorEnd() {
            return start + selector.length();
        }
    }
}
