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

    // A private use area: no text that a person wrote has these, and no check takes them for letters.
    private static final char FIRST_STAND_IN = '\uE000';
    private static final int STAND_INS = 256;

    final Map<String, Choice> choices;
    final String text;
    final int traits;

    private final int[] places;
    private final int[] ends;
    private List<Tag> tags;
    private List<String> numbers;
    private List<String> links;
    private List<String> macros;

    private Rendering(Map<String, Choice> choices, String text, int traits, int[] places, int[] ends) {
        this.choices = choices;
        this.text = text;
        this.traits = traits;
        this.places = places;
        this.ends = ends;
    }

    static Rendering of(Shape shape, Map<String, Choice> choices, List<String> names) {
        if (shape.args().isEmpty() && shape.quotes().isEmpty() && !shape.has(Glyphs.APOSTROPHE)) {
            return new Rendering(choices, shape.text(), shape.traits(), null, null);
        }
        var writing = new Writing(shape.text(), choices, names);
        writing.write(shape.root());
        var text = writing.out.toString();
        writing.places[text.length()] = shape.text().length();
        return new Rendering(choices, text, Glyphs.of(text), writing.places, writing.ends);
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
        return places == null ? index : places[index];
    }

    /** Where the character before an index ends in the text itself. */
    int placeAfter(int index) {
        return ends == null ? index : index == 0 ? place(0) : ends[index - 1];
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
            links = has(Glyphs.ADDRESS) ? Links.in(text) : List.of();
        }
        return links;
    }

    List<String> macros() {
        if (macros == null) {
            macros = has(Glyphs.MACRO) ? Macros.in(text) : List.of();
        }
        return macros;
    }

    private static final class Writing {

        private final String text;
        private final Map<String, Choice> choices;
        private final List<String> names;
        private final StringBuilder out = new StringBuilder();
        private final int[] places;
        private final int[] ends;

        Writing(String text, Map<String, Choice> choices, List<String> names) {
            this.text = text;
            this.choices = choices;
            this.names = names;
            this.places = new int[text.length() + 1];
            this.ends = new int[text.length()];
        }

        void write(Message message) {
            for (var piece : message.pieces()) {
                if (piece instanceof Literal literal) {
                    literal(literal);
                } else if (piece instanceof Pound pound) {
                    standIn(pound.name(), pound.start(), pound.start() + 1);
                } else if (piece instanceof Arg arg && arg.branches().isEmpty()) {
                    standIn(arg.name(), arg.start(), arg.end());
                } else if (piece instanceof Arg arg) {
                    write(Choice.pick(arg, choices.get(arg.name())).message());
                }
            }
        }

        private void literal(Literal literal) {
            for (int i = literal.start(); i < literal.end(); i++) {
                places[out.length() + i - literal.start()] = i;
                ends[out.length() + i - literal.start()] = i + 1;
            }
            out.append(text, literal.start(), literal.end());
        }

        private void standIn(String name, int place, int end) {
            places[out.length()] = place;
            ends[out.length()] = end;
            out.append(Rendering.standIn(name, names));
        }
    }
}
