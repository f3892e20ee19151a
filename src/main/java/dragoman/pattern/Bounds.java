package dragoman.pattern;

import com.ibm.icu.text.MessagePattern.ArgType;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Pound;
import dragoman.pattern.Problem.Cause;
import java.util.Set;

/** Holds a text against the limits: what ICU's parser would suffer from before it runs, the rest before formatting. */
final class Bounds {

    private static final Set<String> USUAL = Set.of("number", "date", "time");

    private Bounds() {}

    static Problem before(String text, Limits limits) {
        if (bytes(text, limits.bytes()) > limits.bytes()) {
            return new Problem(Cause.LENGTH, 0, text.length(), "longer than " + limits.bytes() + " bytes");
        }
        // Each level opens two braces, and a simple argument may stand in the innermost.
        int levels = 2 * limits.depth() + 1;
        return opens(text, levels) && braces(text) > levels ? depth(text, limits) : null;
    }

    private static boolean opens(String text, int moreThan) {
        int count = 0;
        for (int at = text.indexOf('{'); at >= 0 && count <= moreThan; at = text.indexOf('{', at + 1)) {
            count++;
        }
        return count > moreThan;
    }

    static Problem after(Shape shape, Limits limits) {
        if (shape.args().isEmpty()) {
            return null;
        }
        if (depth(shape.root()) > limits.depth()) {
            return depth(shape.text(), limits);
        }
        if (shape.names().size() > limits.arguments()) {
            return all(Cause.ARGUMENTS, shape, "more than " + limits.arguments() + " arguments");
        }
        if (insertions(shape.root()) > limits.insertions()) {
            return all(Cause.OUTPUT, shape, "more than " + limits.insertions() + " places to put something in");
        }
        return cases(shape, limits);
    }

    private static Problem cases(Shape shape, Limits limits) {
        int cases = 0;
        for (var arg : shape.args()) {
            cases += arg.branches().size();
            if (arg.branches().size() > limits.casesEach() || cases > limits.casesAll()) {
                return all(Cause.CASES, shape, "more than " + limits.casesEach() + " cases of one argument, or "
                        + limits.casesAll() + " in all");
            }
            if (largest(arg) > limits.number()) {
                return all(Cause.NUMBER, shape, "a number beyond " + limits.number());
            }
        }
        return null;
    }

    private static double largest(Arg arg) {
        double largest = Math.abs(arg.offset());
        for (var branch : arg.branches()) {
            largest = branch.isExplicit() ? Math.max(largest, Math.abs(branch.number())) : largest;
        }
        return largest;
    }

    private static Problem depth(String text, Limits limits) {
        return new Problem(Cause.DEPTH, 0, text.length(), "nests deeper than " + limits.depth());
    }

    private static Problem all(Cause cause, Shape shape, String reason) {
        return new Problem(cause, 0, shape.text().length(), reason);
    }

    private static int bytes(String text, int enough) {
        if (text.length() > enough || text.length() * 3 <= enough) {
            return text.length();
        }
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    /** How deep unquoted braces nest, found without recursion. */
    private static int braces(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == '\'' && next == '\'') {
                i++;
            } else if (c == '\'') {
                quoted = !quoted && (next == '{' || next == '}');
            } else if (!quoted && c == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (!quoted && c == '}') {
                depth = Math.max(0, depth - 1);
            }
        }
        return deepest;
    }

    private static int depth(Message message) {
        int deepest = 0;
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg) {
                for (var branch : arg.branches()) {
                    deepest = Math.max(deepest, 1 + depth(branch.message()));
                }
            }
        }
        return deepest;
    }

    // ICU makes a formatter for each simple argument whenever it takes a pattern; those of rules are dearer by far.
    private static int weight(Arg arg) {
        if (arg.type() != ArgType.SIMPLE) {
            return 1;
        }
        return USUAL.contains(arg.simpleType()) ? 8 : 100;
    }

    private static int insertions(Message message) {
        int count = 0;
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg) {
                count += weight(arg);
                for (var branch : arg.branches()) {
                    count += insertions(branch.message());
                }
            } else if (piece instanceof Pound) {
                count++;
            }
        }
        return count;
    }
}
