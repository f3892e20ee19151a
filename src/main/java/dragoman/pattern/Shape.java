package dragoman.pattern;

import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Literal;
import java.util.List;
import java.util.Set;

/**
 * A text that could be read.
 *
 * @param args every argument in the order of the text, those inside branches too
 * @param names of the arguments
 * @param quotes what stands between apostrophes that quote
 * @param traits see {@link Glyphs}
 */
public record Shape(String text, int traits, Message root, List<Arg> args, Set<String> names, List<Quote> quotes) {

    /** Characters between quoting apostrophes; {@code end} is after the closing one. */
    public record Quote(int start, int end, boolean closed) {}

    /** A text without syntax prints itself. */
    static Shape plain(String text, int traits) {
        return new Shape(text, traits, new Message(List.of(new Literal(0, text.length()))), List.of(), Set.of(), List.of());
    }

    /** Whether it has a trait, or one of several. */
    public boolean has(int trait) {
        return (traits & trait) != 0;
    }

    /** Whether any argument has cases, so that there is more than one variant. */
    public boolean branches() {
        for (var arg : args) {
            if (!arg.branches().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
