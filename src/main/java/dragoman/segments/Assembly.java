package dragoman.segments;

import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Shape;
import dragoman.segments.Piece.Code;
import dragoman.segments.Piece.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts a pattern together again: messages with new pieces are written, all around them is copied. */
final class Assembly {

    private final Shape shape;
    private final Map<Integer, Segments.Leaf> leaves;
    private final Function<Segment, List<Piece>> wanted;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param leaves by the place where their message begins
     * @param wanted the pieces of a segment, or null where it stays as it is
     */
    Assembly(Shape shape, Map<Integer, Segments.Leaf> leaves, Function<Segment, List<Piece>> wanted) {
        this.shape = shape;
        this.leaves = leaves;
        this.wanted = wanted;
    }

    String write() {
        message(shape.root(), 0, shape.text().length());
        return out.toString();
    }

    private void message(Message message, int start, int end) {
        var leaf = leaves.get(start);
        var pieces = leaf == null ? null : wanted.apply(leaf.segment());
        if (pieces == null) {
            copied(message, start, end);
        } else {
            written(leaf, pieces);
        }
    }

    private void copied(Message message, int start, int end) {
        int at = start;
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && Inline.hasSegments(arg)) {
                out.append(shape.text(), at, arg.start());
                argument(arg);
                at = arg.end();
            }
        }
        out.append(shape.text(), at, end);
    }

    private void written(Segments.Leaf leaf, List<Piece> pieces) {
        var inner = inner(leaf.message());
        for (var piece : pieces) {
            var args = piece instanceof Code code ? inner.get(code.raw()) : null;
            if (piece instanceof Text text) {
                out.append(Quoting.of(text.text(), leaf.plural()));
            } else if (args == null) {
                out.append(((Code) piece).raw());
            } else {
                // Somebody may have said it twice: then both are the last one.
                argument(args.size() > 1 ? args.poll() : args.peek());
            }
        }
    }

    private Map<String, Deque<Arg>> inner(Message message) {
        Map<String, Deque<Arg>> inner = new HashMap<>();
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && Inline.hasSegments(arg)) {
                inner.computeIfAbsent(Inline.raw(shape.text(), arg), raw -> new ArrayDeque<>()).add(arg);
            }
        }
        return inner;
    }

    private void argument(Arg arg) {
        int at = arg.start();
        for (var branch : arg.branches()) {
            int start = Segments.start(shape, branch);
            out.append(shape.text(), at, start);
            message(branch.message(), start, branch.end() - 1);
            at = branch.end() - 1;
        }
        out.append(shape.text(), at, arg.end());
    }
}
