package dragoman.checks;

import dragoman.checks.Message.Arg;
import dragoman.checks.Message.Literal;
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
record Shape(String text, int traits, Message root, List<Arg> args, Set<String> names, List<Quote> quotes) {

    /** Characters between quoting apostrophes; {@code end} is after the closing one. */
    record Quote(int start, int end, boolean closed) {}

    /** A text without syntax prints itself. */
    static Shape plain(String text, int traits) {
        return new Shape(text, traits, new Message(List.of(new Literal(0, text.length()))), List.of(), Set.of(), List.of());
    }

    boolean has(int trait) {
        return (traits & trait) != 0;
    }

    boolean branches() {
        for (var arg : args) {
            if (!arg.branches().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
