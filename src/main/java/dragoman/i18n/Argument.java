package dragoman.i18n;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a source phrase promises about one argument: its type, and what values it may take.
 *
 * @param min the least value of an {@code INT} or {@code DECIMAL}
 * @param max the greatest value
 * @param keys the keys of a {@code SELECT}
 */
public record Argument(String name, Type type, long min, long max, List<String> keys) {

    /** The types that a comment may name. {@code MONEY} and {@code LIST} reach a pattern as texts, written for the reader already. */
    public enum Type { INT, DECIMAL, TEXT, DATE, TIME, DATETIME, LIST, MONEY, SELECT }

    /** What a count may be where nobody says otherwise; ICU's rare plural categories begin at a million. */
    public static final long COUNT_MAX = 999_999;

    private static final Pattern DECLARATION =
            Pattern.compile("@\\s+(\\w+)\\s+(\\w+)(?:\\(([\\w|-]+)\\))?(?:\\s+(-?\\d{1,15})\\.\\.(-?\\d{1,15}))?(?:\\s(.*))?");

    public static Argument text(String name) {
        return new Argument(name, Type.TEXT, 0, 0, List.of());
    }

    public static Argument count(String name, long min, long max) {
        return new Argument(name, Type.INT, min, max, List.of());
    }

    public static Argument select(String name, String... keys) {
        return new Argument(name, Type.SELECT, 0, 0, List.of(keys));
    }

    public static Argument date(String name) {
        return new Argument(name, Type.DATE, 0, 0, List.of());
    }

    /** Reads {@code @ n int 0..9999 what it is} from a comment line; empty where the line declares nothing. */
    static Optional<Argument> declared(String comment) {
        var match = DECLARATION.matcher(comment);
        if (!match.matches()) {
            return Optional.empty();
        }
        return type(match.group(2)).map(type -> new Argument(
                match.group(1),
                type,
                match.group(4) == null ? 0 : Long.parseLong(match.group(4)),
                match.group(5) == null ? COUNT_MAX : Long.parseLong(match.group(5)),
                match.group(3) == null ? List.of() : List.of(match.group(3).split("\\|"))));
    }

    /** What such a line says behind what it declares; empty where it says nothing, or declares nothing. */
    public static String remark(String comment) {
        var match = DECLARATION.matcher(comment);
        return match.matches() && match.group(6) != null ? match.group(6).strip() : "";
    }

    private static Optional<Type> type(String word) {
        for (var type : Type.values()) {
            if (type.name().toLowerCase(java.util.Locale.ROOT).equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
