package dragoman.files;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A type of files that are taken.
 *
 * @param name a media type, as the content tells it
 * @param endings what a name of this type may end with, lower case and without the dot; the first is the usual one
 */
public record KnownType(String name, List<String> endings) {

    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+(:[a-z0-9]{1,8})+");

    public KnownType {
        endings = List.copyOf(endings);
    }

    /** As configuration has it: {@code image/jpeg:jpg:jpeg}. */
    public static KnownType valueOf(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("“" + written + "” is no type with its endings, such as image/jpeg:jpg:jpeg");
        }
        var parts = written.split(":");
        return new KnownType(parts[0], Arrays.asList(parts).subList(1, parts.length));
    }

    /** The ending that a name gets which has none of them. */
    String usual() {
        return endings.get(0);
    }
}
