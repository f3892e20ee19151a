package dragoman.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a guest may be let in to, as the room above names it: order 17. This room knows neither orders nor threads.
 *
 * @param kind lower-case letters
 */
public record Subject(String kind, long id) {

    private static final Pattern REF = Pattern.compile("([a-z]{1,24}):(\\d{1,18})");

    /** As tables and wanted mails have it: "order:17". */
    public String ref() {
        return kind + ":" + id;
    }

    public static Optional<Subject> parse(String ref) {
        var match = REF.matcher(ref == null ? "" : ref);
        return match.matches() ? Optional.of(new Subject(match.group(1), Long.parseLong(match.group(2)))) : Optional.empty();
    }
}
