package dragoman.segments;

import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import dragoman.pattern.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pattern taken apart: a segment for each case of its plurals and selects, and one for the text around these where
 * there is any. The same pattern gives the same segments, wherever it is taken apart.
 */
public final class Segments {

    /** The segment of a message that has no cases, or of the text around them. */
    public static final String ROOT = "text";

    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9_-]");

    /** A message of the tree, on its way down to which these cases were chosen. */
    record Leaf(Segment segment, Message message, boolean plural, Map<String, String> choices) {}

    private final Shape shape;
    private final List<Leaf> leaves = new ArrayList<>();
    // Messages without text are equal to each other, so the map goes by place.
    private final Map<Integer, Leaf> byStart = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private Segments(Shape shape) {
        this.shape = shape;
        take(shape.root(), 0, false, ROOT, Map.of());
    }

    /** Takes a pattern apart. */
    public static Segments of(Shape shape) {
        return new Segments(shape);
    }

    /** The segments in the order of the pattern. */
    public List<Segment> all() {
        return leaves.stream().map(Leaf::segment).toList();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Shape shape() {
        return shape;
    }

    /** The pattern that was taken apart. */
    public String text() {
        return shape.text();
    }

    /** What a translator into these segments is shown of the source, segment by segment. */
    public List<Piece> source(Shape source, Segment segment) {
        var leaf = leaves.stream().filter(one -> one.segment().equals(segment)).findFirst().orElseThrow();
        return SourceSide.of(source, leaf, leaves.get(0).segment().id().equals(ROOT));
    }

    /** The pattern with other texts in some segments. A segment that is not named, or says the same, stays to the character. */
    public String with(Map<String, List<Piece>> texts) {
        return new Assembly(shape, byStart, segment -> {
            var wanted = texts.get(segment.id());
            return wanted == null || Piece.joined(wanted).equals(segment.pieces()) ? null : Piece.joined(wanted);
        }).write();
    }

    /** The pattern with every text quoted where it must be and nowhere else, so that two spellings of one are equal. */
    public String canonical() {
        return new Assembly(shape, byStart, Segment::pieces).write();
    }

    /** Where the message of a case begins: after its opening brace. */
    static int start(Shape shape, Branch branch) {
        return shape.text().indexOf('{', branch.selectorEnd()) + 1;
    }

    private void take(Message message, int start, boolean plural, String id, Map<String, String> choices) {
        var pieces = Inline.of(shape.text(), message.pieces(), plural);
        boolean holdsCases = message.pieces().stream().anyMatch(piece -> piece instanceof Arg arg && Inline.hasSegments(arg));
        if (!holdsCases || hasOwnText(message)) {
            var leaf = new Leaf(new Segment(unique(id), pieces), message, plural, choices);
            leaves.add(leaf);
            byStart.put(start, leaf);
        }
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && Inline.hasSegments(arg)) {
                for (var branch : arg.branches()) {
                    var path = (id.equals(ROOT) ? "" : id + ".") + name(arg.name()) + "." + name(branch.selector());
                    var chosen = new LinkedHashMap<>(choices);
                    chosen.put(arg.name(), branch.selector());
                    take(branch.message(), start(shape, branch), !arg.isSelect(), path, chosen);
                }
            }
        }
    }

    private static boolean hasOwnText(Message message) {
        return message.pieces().stream().anyMatch(piece -> !(piece instanceof Arg arg) || !Inline.hasSegments(arg));
    }

    private static String name(String name) {
        return NO_NAME.matcher(name.replace("=", "is")).replaceAll(c -> "_" + Integer.toHexString(c.group().charAt(0)));
    }

    private String unique(String id) {
        var free = id;
        for (int n = 2; !ids.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }
}
