package dragoman.foreign;

import dragoman.segments.Piece;
import dragoman.segments.Piece.Code;
import dragoman.segments.Piece.Kind;
import dragoman.segments.Piece.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.TagType;

/** Pieces as XLIFF's inline codes: {@code <ph>} for what stands alone, {@code <pc>} for pairs, what they are as original data. */
final class XliffCodes {

    private record Numbered(Code code, String id) {}

    private int last;

    /** Writes a source; its codes get names of their own within the unit. */
    List<String> source(Fragment fragment, List<Piece> pieces) {
        return write(fragment, pieces, new ArrayList<>());
    }

    /** Writes a target; a code that its source has too has the same name, as the specification wants it. */
    void target(Fragment fragment, List<Piece> pieces, List<Piece> source, List<String> ids) {
        var known = new ArrayList<Numbered>();
        var codes = source.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).kind() != Kind.CLOSE) {
                known.add(new Numbered(codes.get(i), ids.get(i)));
            }
        }
        write(fragment, pieces, known);
    }

    private List<String> write(Fragment fragment, List<Piece> pieces, List<Numbered> known) {
        var ids = new ArrayList<String>();
        var open = new ArrayDeque<String>();
        for (var piece : pieces) {
            if (piece instanceof Text text) {
                fragment.append(text.text());
            } else {
                var code = (Code) piece;
                var id = code.kind() == Kind.CLOSE ? open.pop() : id(code, known);
                append(fragment, code, id);
                ids.add(id);
                if (code.kind() == Kind.OPEN) {
                    open.push(id);
                }
            }
        }
        return ids;
    }

    private String id(Code code, List<Numbered> known) {
        for (var one : known) {
            if (one.code().equals(code)) {
                known.remove(one);
                return one.id();
            }
        }
        return "c" + ++last;
    }

    private static void append(Fragment fragment, Code code, String id) {
        switch (code.kind()) {
            case OPEN -> fragment.openCodeSpan(id, code.raw());
            case CLOSE -> fragment.closeCodeSpan(id, code.raw());
            default -> fragment.append(TagType.STANDALONE, id, code.raw(), true).setDisp(code.raw());
        }
    }

    /** What a fragment says. Annotations are passed over; a code that says nowhere what it stands for is an argument of its name. */
    static List<Piece> read(Fragment fragment) {
        var pieces = new ArrayList<Piece>();
        for (var part : fragment) {
            if (part instanceof CTag tag) {
                pieces.add(new Code(kind(tag.getTagType()), raw(tag)));
            } else if (part instanceof String text) {
                pieces.add(new Text(text));
            }
        }
        return Piece.joined(pieces);
    }

    // Some programs write what is to be displayed, and drop the original data.
    private static String raw(CTag tag) {
        var data = tag.hasData() ? tag.getData() : tag.getDisp();
        return data == null || data.isEmpty() ? "{" + tag.getId() + "}" : data;
    }

    private static Kind kind(TagType type) {
        return switch (type) {
            case OPENING -> Kind.OPEN;
            case CLOSING -> Kind.CLOSE;
            default -> Kind.ALONE;
        };
    }
}
