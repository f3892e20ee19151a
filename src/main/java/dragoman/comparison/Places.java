package dragoman.comparison;

import dragoman.pattern.Choice;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Literal;
import dragoman.pattern.Message.Pound;
import dragoman.pattern.Shape;
import java.util.Map;

/** Where each character of a rendering starts and ends in the text itself. */
record Places(String text, int[] starts, int[] ends) {

    static Places of(Shape shape, Map<String, Choice> choices, int length) {
        var places = new Places(shape.text(), new int[length + 1], new int[length]);
        int written = places.walk(shape.root(), choices, 0);
        places.starts[written] = shape.text().length();
        return places;
    }

    private int walk(Message message, Map<String, Choice> choices, int written) {
        int at = written;
        for (var piece : message.pieces()) {
            if (piece instanceof Literal literal) {
                for (int i = literal.start(); i < literal.end(); i++) {
                    at = put(at, i, doubled(i) ? i + 2 : i + 1);
                }
            } else if (piece instanceof Pound pound) {
                at = put(at, pound.start(), pound.start() + 1);
            } else if (piece instanceof Arg arg && arg.branches().isEmpty()) {
                at = put(at, arg.start(), arg.end());
            } else if (piece instanceof Arg arg) {
                at = walk(Choice.pick(arg, choices.get(arg.name())).message(), choices, at);
            }
        }
        return at;
    }

    // Two apostrophes print one, and nothing may come between them.
    private boolean doubled(int i) {
        return text.charAt(i) == '\'' && text.startsWith("'", i + 1);
    }

    private int put(int at, int start, int end) {
        starts[at] = start;
        ends[at] = end;
        return at + 1;
    }
}
