package dragoman.segments;

import dragoman.pattern.Choice;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import dragoman.pattern.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands beside a segment of a translation. Languages have other cases than the source: each is shown the source's
 * own, the one that is about the same number, or {@code other}.
 */
final class SourceSide {

    private SourceSide() {}

    /** @param around whether the translation has text around its cases; without, each case is the whole sentence */
    static List<Piece> of(Shape source, Segments.Leaf leaf, boolean around) {
        if (!around) {
            return Inline.of(source.text(), whole(source.root(), new HashMap<>(leaf.choices())), leaf.plural());
        }
        var message = source.root();
        for (var choice : leaf.choices().entrySet()) {
            message = within(message, choice.getKey(), choice.getValue());
        }
        return Inline.of(source.text(), message.pieces(), leaf.plural());
    }

    private static List<Message.Piece> whole(Message message, Map<String, String> choices) {
        var pieces = new ArrayList<Message.Piece>();
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && Inline.hasSegments(arg) && choices.containsKey(arg.name())) {
                pieces.addAll(whole(pick(arg, choices.get(arg.name())).message(), choices));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static Message within(Message message, String name, String selector) {
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && Inline.hasSegments(arg) && arg.name().equals(name)) {
                return pick(arg, selector).message();
            }
        }
        return message;
    }

    /** The case of an argument that is compared with another language's. */
    static Branch pick(Arg arg, String selector) {
        return Choice.pick(arg, new Choice(arg.type(), selector));
    }
}
