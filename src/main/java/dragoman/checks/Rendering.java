package dragoman.checks;

import dragoman.checks.Message.Arg;
import dragoman.checks.Message.Literal;
import dragoman.checks.Message.Pound;
import java.util.List;
import java.util.Map;

/**
 * One variant of a text as a reader would see it, with one stand-in character for each argument. Every character
 * knows where it comes from. What is found in it is found once and kept.
 */
final class Rendering {

    // Private use characters: refused in texts (chars.bad), and no check takes them for letters.
    private static final char FIRST_STAND_IN = '\uE000';
    private static final int STAND_INS = 256;

    final Map<String, Choice> choices;
    final String text;
    final int traits;

    private final Shape shape;
    private final List<String> names;
    // A source's renderings are read by several threads; finding something twice does no harm.
    private volatile Places places;
    private volatile List<Tag> tags;
    private volatile List<String> numbers;
    private volatile List<String> links;
    private volatile List<String> macros;

    private Rendering(Shape shape, Map<String, Choice> choices, List<String> names, String text, int traits) {
        this.shape = shape;
        this.choices = choices;
        this.names = names;
        this.text = text;
        this.traits = traits;
    }

    static Rendering of(Shape shape, Map<String, Choice> choices, List<String> names) {
        if (shape.args().isEmpty() && !shape.has(Glyphs.APOSTROPHE)) {
            return new Rendering(shape, choices, names, shape.text(), shape.traits());
        }
        var out = new StringBuilder(shape.branches() ? shape.text().length() / 2 : shape.text().length());
        write(shape, shape.root(), choices, names, out);
        var text = out.toString();
        return new Rendering(shape, choices, names, text, Glyphs.of(text));
    }

    private static void write(Shape shape, Message message, Map<String, Choice> choices, List<String> names, StringBuilder out) {
        for (var piece : message.pieces()) {
            if (piece instanceof Literal literal) {
                out.append(shape.text(), literal.start(), literal.end());
            } else if (piece instanceof Pound pound) {
                out.append(standIn(pound.name(), names));
            } else if (piece instanceof Arg arg && arg.branches().isEmpty()) {
                out.append(standIn(arg.name(), names));
            } else if (piece instanceof Arg arg) {
                write(shape, Choice.pick(arg, choices.get(arg.name())).message(), choices, names, out);
            }
        }
    }

    static boolean isStandIn(char c) {
        return c >= FIRST_STAND_IN && c < FIRST_STAND_IN + STAND_INS;
    }

    static char standIn(String name, List<String> names) {
        int known = names.indexOf(name);
        int index = known >= 0 ? known : STAND_INS / 2 + Math.floorMod(name.hashCode(), STAND_INS / 2);
        return (char) (FIRST_STAND_IN + index);
    }

    boolean has(int trait) {
        return (traits & trait) != 0;
    }

    /** Whether an argument is put in here, and not only chooses a case. */
    boolean shows(String name, List<String> names) {
        return text.indexOf(standIn(name, names)) >= 0;
    }

    /** Where a character stands in the text itself. */
    int place(int index) {
        return places().starts()[index];
    }

    /** Where the character before an index ends in the text itself. */
    int placeAfter(int index) {
        return index == 0 ? place(0) : places().ends()[index - 1];
    }

    // Most texts are right, and nobody asks for places in them.
    private Places places() {
        if (places == null) {
            places = Places.of(shape, choices, text.length());
        }
        return places;
    }

    List<Tag> tags() {
        if (tags == null) {
            tags = has(Glyphs.TAG) ? Tags.in(text) : List.of();
        }
        return tags;
    }

    List<String> numbers() {
        if (numbers == null) {
            numbers = has(Glyphs.DIGIT) ? Numbers.in(this) : List.of();
        }
        return numbers;
    }

    List<String> links() {
        if (links == null) {
            links = has(Glyphs.ADDRESS) && Links.likely(text) ? Links.in(text) : List.of();
        }
        return links;
    }

    List<String> macros() {
        if (macros == null) {
            macros = has(Glyphs.MACRO) ? Macros.in(text) : List.of();
        }
        return macros;
    }
}
