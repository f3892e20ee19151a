package dragoman.workbench;

import dragoman.pattern.Choice;
import dragoman.pattern.Limits;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Reading;
import dragoman.workbench.Boxes.Case;
import java.util.List;
import java.util.Optional;

/** What the source says where a translation has a case: the same case, or the one that stands for it. */
final class SourceCase {

    private SourceCase() {}

    /** Empty for a text without cases, and where the source has not the argument. */
    static String of(String source, List<Case> cases) {
        var shape = Reading.of(source, Limits.STANDARD).shape();
        if (shape == null || cases.isEmpty()) {
            return "";
        }
        var message = shape.root();
        var text = "";
        for (var one : cases) {
            var arg = find(message, one.arg());
            if (arg.isEmpty()) {
                return "";
            }
            var branch = Choice.pick(arg.get(), new Choice(arg.get().type(), one.selector()));
            message = branch.message();
            text = source.substring(source.indexOf('{', branch.selectorEnd()) + 1, branch.end() - 1);
        }
        return text;
    }

    private static Optional<Arg> find(Message message, Arg like) {
        return message.pieces().stream().filter(piece -> piece instanceof Arg arg && arg.name().equals(like.name()) && !arg.branches().isEmpty()).map(Arg.class::cast).findFirst();
    }
}
