package dragoman.comparison;

import dragoman.pattern.Choice;
import dragoman.pattern.Glyphs;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Literal;
import dragoman.pattern.Message.Pound;
import dragoman.pattern.Shape;
import java.util.List;
import java.util.Map;

/**
 * One variant of a text as a reader would see it, with one stand-in character for each argument. Every character
 * knows where it comes from. What is found in it is found once and kept.
 */
public final class Rendering {

    private final Shape shape;
    private final Map<String, Choice> choices;
    private final List<String> names;
    private final String text;
    private final int traits;
    // A source's renderings are read by several threads; finding something twice does no harm.
    private volatile Places places;
    private volatile List<Tag> tags;
    private volatile List<String> numbers;
    private volatile List<String> links;
    private volatile List<String> macros;
    private volatile String prose;
    private volatile Map<String, Integer> concepts;

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
                out.append(StandIns.of(pound.name(), names));
            } else if (piece instanceof Arg arg && arg.branches().isEmpty()) {
                out.append(StandIns.of(arg.name(), names));
            } else if (piece instanceof Arg arg) {
                write(shape, Choice.pick(arg, choices.get(arg.name())).message(), choices, names, out);
            }
        }
    }

    /** The cases that it shows, by the argument's name. */
    public Map<String, Choice> choices() {
        return choices;
    }

    /** What a reader sees, with a stand-in for each argument. */
    public String text() {
        return text;
    }

    /** The traits of its characters: see {@link Glyphs}. */
    public int traits() {
        return traits;
    }

    /** Whether it has a trait, or one of several. */
    public boolean has(int trait) {
        return (traits & trait) != 0;
    }

    /** Whether an argument is put in here, and not only chooses a case. */
    public boolean shows(String name, List<String> names) {
        return text.indexOf(StandIns.of(name, names)) >= 0;
    }

    /** Where a character stands in the text itself. */
    public int place(int index) {
        return places().starts()[index];
    }

    /** Where the character before an index ends in the text itself. */
    public int placeAfter(int index) {
        return index == 0 ? place(0) : places().ends()[index - 1];
    }

    // Most texts are right, and nobody asks for places in them.
    private Places places() {
        if (places == null) {
            places = Places.of(shape, choices, text.length());
        }
        return places;
    }

    /** What a browser may take for elements. */
    public List<Tag> tags() {
        if (tags == null) {
            tags = has(Glyphs.TAG) ? Tags.in(text) : List.of();
        }
        return tags;
    }

    /** Numbers in ASCII digits, without marks between groups or before decimals. */
    public List<String> numbers() {
        if (numbers == null) {
            numbers = has(Glyphs.DIGIT) ? Numbers.in(prose()) : List.of();
        }
        return numbers;
    }

    /** URLs and e-mail addresses. */
    public List<String> links() {
        if (links == null) {
            links = has(Glyphs.ADDRESS) && Links.likely(text) ? Links.in(text) : List.of();
        }
        return links;
    }

    /** Placeholders of other systems. */
    public List<String> macros() {
        if (macros == null) {
            macros = has(Glyphs.MACRO) ? Macros.in(text) : List.of();
        }
        return macros;
    }

    /** The text without tags and links: as long, and every word at its place. */
    public String prose() {
        if (prose == null) {
            prose = Prose.of(this);
        }
        return prose;
    }

    /** What it speaks of and how often, as far as the shop has words for it; of a source, by the rules that it was read with. */
    public Map<String, Integer> concepts(CheckRules rules) {
        if (concepts == null) {
            concepts = rules.words().concepts(rules.sourceLocale(), prose());
        }
        return concepts;
    }
}
