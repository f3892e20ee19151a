package dragoman.pattern;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import dragoman.pattern.Message.Literal;
import dragoman.pattern.Message.Piece;
import dragoman.pattern.Message.Pound;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Makes a tree of ICU's list of parts. Recurses as deep as the text nests, which the limits bound. */
final class Parsing {

    private final MessagePattern pattern;
    private final String text;
    private final List<Arg> args = new ArrayList<>();

    private Parsing(MessagePattern pattern) {
        this.pattern = pattern;
        this.text = pattern.getPatternString();
    }

    static Shape of(MessagePattern pattern, int traits) {
        var parsing = new Parsing(pattern);
        var root = parsing.message(0, null);
        var names = new LinkedHashSet<String>();
        for (var arg : parsing.args) {
            names.add(arg.name());
        }
        return new Shape(parsing.text, traits, root, parsing.args, names, Quotes.of(pattern));
    }

    private Message message(int start, String counted) {
        var pieces = new ArrayList<Piece>();
        int from = pattern.getPart(start).getLimit();
        for (int i = start + 1;; i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.INSERT_CHAR) {
                continue;
            }
            if (part.getIndex() > from) {
                pieces.add(new Literal(from, part.getIndex()));
            }
            if (part.getType() == Part.Type.MSG_LIMIT) {
                return new Message(pieces);
            } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
                pieces.add(new Pound(counted, part.getIndex()));
            } else if (part.getType() == Part.Type.ARG_START) {
                pieces.add(argument(i));
                i = pattern.getLimitPartIndex(i);
            }
            from = pattern.getPart(i).getLimit();
        }
    }

    private Arg argument(int start) {
        int place = args.size();
        args.add(null);
        int limit = pattern.getLimitPartIndex(start);
        var type = pattern.getPart(start).getArgType();
        var name = pattern.getPart(start + 1);
        var arg = new Arg(
                pattern.getSubstring(name),
                type,
                type == ArgType.SIMPLE ? pattern.getSubstring(pattern.getPart(start + 2)) : "",
                type == ArgType.SIMPLE && start + 3 < limit ? pattern.getSubstring(pattern.getPart(start + 3)).strip() : "",
                type.hasPluralStyle() ? pattern.getPluralOffset(start + 2) : 0,
                pattern.getPart(start).getIndex(),
                pattern.getPart(limit).getLimit(),
                name.getIndex(),
                type == ArgType.NONE || type == ArgType.SIMPLE ? List.of() : branches(start + 2, limit, type, pattern.getSubstring(name)));
        args.set(place, arg);
        return arg;
    }

    private List<Branch> branches(int from, int limit, ArgType type, String name) {
        var branches = new ArrayList<Branch>();
        int selector = -1;
        double number = Double.NaN;
        for (int i = from; i < limit; i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selector = i;
                number = type == ArgType.CHOICE ? pattern.getNumericValue(pattern.getPart(i - 1)) : Double.NaN;
            } else if (part.getType().hasNumericValue() && selector >= 0 && type != ArgType.CHOICE) {
                number = pattern.getNumericValue(part);
            } else if (part.getType() == Part.Type.MSG_START) {
                int end = pattern.getLimitPartIndex(i);
                var said = pattern.getPart(selector);
                branches.add(new Branch(pattern.getSubstring(said), number, said.getIndex(), pattern.getPart(end).getLimit(),
                        message(i, type.hasPluralStyle() ? name : null)));
                i = end;
            }
        }
        return branches;
    }
}
