package dragoman.i18n;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the comments above a source phrase declare: its arguments by name, and how long its rendering may be.
 *
 * @param maxLength in graphemes, as a reader counts
 * @param soft whether there is more room, and it only looks better shorter
 * @param malformed comment lines that begin with {@code @} and declare nothing
 */
public record Contract(Map<String, Argument> arguments, OptionalInt maxLength, boolean soft, List<String> malformed) {

    /** Nothing is declared. */
    public static final Contract NONE = new Contract(Map.of(), OptionalInt.empty(), false, List.of());

    private static final Pattern MAX = Pattern.compile("@max\\s+(\\d{1,6})(\\s+soft)?");

    /** Reads the comments above a phrase. */
    public static Contract of(List<String> comments) {
        var arguments = new LinkedHashMap<String, Argument>();
        var malformed = new java.util.ArrayList<String>();
        var max = OptionalInt.empty();
        boolean soft = false;
        for (var comment : comments) {
            if (!comment.startsWith("@")) {
                continue;
            }
            var limit = MAX.matcher(comment);
            if (limit.matches()) {
                max = OptionalInt.of(Integer.parseInt(limit.group(1)));
                soft = limit.group(2) != null;
            } else {
                Argument.declared(comment).ifPresentOrElse(a -> arguments.put(a.name(), a), () -> malformed.add(comment));
            }
        }
        return arguments.isEmpty() && malformed.isEmpty() && max.isEmpty() ? NONE : new Contract(arguments, max, soft, malformed);
    }

    /** A contract of known arguments, for texts whose arguments are the same everywhere. */
    public static Contract of(Map<String, Argument> arguments) {
        return new Contract(arguments, OptionalInt.empty(), false, List.of());
    }

    public Optional<Argument> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }
}
