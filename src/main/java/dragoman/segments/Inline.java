package dragoman.segments;

import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Literal;
import dragoman.pattern.Message.Pound;
import dragoman.segments.Piece.Code;
import dragoman.segments.Piece.Kind;
import dragoman.segments.Piece.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The pieces of one message: its text unquoted, its arguments and elements as codes. An argument may stand in a tag. */
final class Inline {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*+)[^<>]*+>");

    // Stands in the flat text where a code is; which ones are codes is known by place, as a text may hold it itself.
    private static final char STAND_IN = '\uFFFC';

    private final String pattern;
    private final boolean plural;
    private final StringBuilder flat = new StringBuilder();
    private final Map<Integer, Code> codes = new HashMap<>();

    private Inline(String pattern, boolean plural) {
        this.pattern = pattern;
        this.plural = plural;
    }

    /** @param plural whether the message is a case of a plural */
    static List<Piece> of(String pattern, List<? extends Message.Piece> message, boolean plural) {
        var inline = new Inline(pattern, plural);
        message.forEach(inline::add);
        return inline.pieces();
    }

    /** What stands for an argument whose cases are segments of their own. */
    static String raw(String pattern, Arg arg) {
        return arg.branches().isEmpty() || !hasSegments(arg) ? pattern.substring(arg.start(), arg.end())
                : "{" + arg.name() + ", " + kind(arg) + ", …}";
    }

    /** Whether its cases are segments of their own; those of the old choice format are not. */
    static boolean hasSegments(Arg arg) {
        return arg.isPlural() || arg.isOrdinal() || arg.isSelect();
    }

    static String kind(Arg arg) {
        return arg.isPlural() ? "plural" : arg.isOrdinal() ? "selectordinal" : "select";
    }

    private void add(Message.Piece piece) {
        if (piece instanceof Literal literal) {
            flat.append(pattern, literal.start(), literal.end());
        } else {
            codes.put(flat.length(), new Code(Kind.ALONE, piece instanceof Pound ? "#" : raw(pattern, (Arg) piece)));
            flat.append(STAND_IN);
        }
    }

    private List<Piece> pieces() {
        if (codes.isEmpty() && flat.indexOf("<") < 0) {
            return flat.isEmpty() ? List.of() : List.of(new Text(flat.toString()));
        }
        var tags = TAG.matcher(flat).results().toList();
        var paired = paired(tags);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            spread(at, tag.start(), pieces);
            var kind = !paired.contains(i) ? Kind.ALONE : isClosing(tag) ? Kind.CLOSE : Kind.OPEN;
            pieces.add(new Code(kind, quoted(tag.start(), tag.end())));
            at = tag.end();
        }
        spread(at, flat.length(), pieces);
        return Piece.joined(pieces);
    }

    /** The tags that are one of a pair, by their numbers; what crosses or is not closed has no partner. */
    private static Set<Integer> paired(List<MatchResult> tags) {
        var paired = new HashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        var names = new HashMap<String, Integer>();
        for (int i = 0; i < tags.size(); i++) {
            var name = name(tags.get(i));
            if (!isClosing(tags.get(i))) {
                open.push(i);
                names.merge(name, 1, Integer::sum);
            } else if (names.getOrDefault(name, 0) > 0) {
                int last = open.pop();
                for (; !name(tags.get(last)).equals(name); last = open.pop()) {
                    names.merge(name(tags.get(last)), -1, Integer::sum);
                }
                names.merge(name, -1, Integer::sum);
                paired.add(last);
                paired.add(i);
            }
        }
        return paired;
    }

    private static String name(MatchResult tag) {
        return tag.group(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isClosing(MatchResult tag) {
        return tag.group().charAt(1) == '/';
    }

    private void spread(int from, int to, List<Piece> pieces) {
        int text = from;
        for (int at = from; at < to; at++) {
            var code = codes.get(at);
            if (code != null) {
                pieces.add(new Text(flat.substring(text, at)));
                pieces.add(code);
                text = at + 1;
            }
        }
        pieces.add(new Text(flat.substring(text, to)));
    }

    private String quoted(int from, int to) {
        var pieces = new ArrayList<Piece>();
        spread(from, to, pieces);
        return written(pieces, plural);
    }

    /** Pieces as a pattern has them. */
    static String written(List<Piece> pieces, boolean plural) {
        var out = new StringBuilder();
        for (var piece : pieces) {
            out.append(piece instanceof Text text ? Quoting.of(text.text(), plural) : ((Code) piece).raw());
        }
        return out.toString();
    }
}
