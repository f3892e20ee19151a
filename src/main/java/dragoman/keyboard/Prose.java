package dragoman.keyboard;

import dragoman.pattern.Limits;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Literal;
import dragoman.pattern.Reading;
import dragoman.pattern.Shape;
import java.util.regex.Pattern;

/** What a text says in words: without the names of its arguments, its elements and where its links lead. */
public final class Prose {

    private static final Pattern MARKS = Pattern.compile("</?[A-Za-z][^<>]*>|(?<=\\])\\([^()\\s]+\\)");

    private Prose() {}

    /** All cases of it; of a text that cannot be read, the text. */
    public static String of(String source) {
        var shape = Reading.of(source, Limits.STANDARD).shape();
        var words = new StringBuilder();
        if (shape != null) {
            write(shape.root(), shape, words);
        }
        return MARKS.matcher(shape == null ? source : words).replaceAll(" ");
    }

    private static void write(Message message, Shape shape, StringBuilder words) {
        for (var piece : message.pieces()) {
            if (piece instanceof Literal literal) {
                words.append(shape.text(), literal.start(), literal.end());
            } else if (piece instanceof Arg arg) {
                words.append(' ');
                arg.branches().forEach(branch -> {
                    write(branch.message(), shape, words);
                    words.append(' ');
                });
            }
        }
    }
}
