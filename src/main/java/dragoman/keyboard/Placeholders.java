package dragoman.keyboard;

import dragoman.keyboard.Keyboard.Key;
import dragoman.pattern.Limits;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Reading;
import dragoman.pattern.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What a translation takes from its original as it stands: arguments, elements, where links lead. */
final class Placeholders {

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w-]*)[^<>]*?(/?)>");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*](\\([^()\\s]+\\))");

    private Placeholders() {}

    /** In the order of the text; none of a text that cannot be read. */
    static List<Key> in(String source) {
        var shape = Reading.of(source, Limits.STANDARD).shape();
        if (shape == null) {
            return List.of();
        }
        var keys = new LinkedHashSet<Key>();
        shape.args().forEach(arg -> argument(arg, shape, keys));
        ELEMENT.matcher(source).results().map(tag -> new Key(tag.group(), tag.group(2).isEmpty() ? "</" + tag.group(1) + ">" : "")).forEach(keys::add);
        LINK.matcher(source).results().map(link -> new Key("[", "]" + link.group(1))).forEach(keys::add);
        return List.copyOf(keys);
    }

    // The cases of an argument have boxes of their own; what may be written in them is their number.
    private static void argument(Arg arg, Shape shape, LinkedHashSet<Key> keys) {
        if (arg.branches().isEmpty()) {
            keys.add(Key.of(shape.text().substring(arg.start(), arg.end())));
        } else if (!arg.isSelect()) {
            keys.add(Key.of("#"));
        }
    }
}
