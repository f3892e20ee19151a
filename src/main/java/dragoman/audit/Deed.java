package dragoman.audit;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that was done. All of it is codes and ids: where names, addresses or words of a person could stand, it refuses to
 * be made, so that the audit may outlive whoever asks to be forgotten, and no entry reaches over its line.
 *
 * @param who {@code account:17}, {@code shop:demo}, {@code system}
 * @param act as a noun and what became of it: {@code ticket.assigned}
 * @param kind of what it was done to: {@code ticket}
 * @param id of that
 * @param place the key of a market or a desk; empty where it is about neither
 * @param details numbers, truths and codes by name
 */
public record Deed(String who, String act, String kind, long id, String place, Map<String, Object> details) {

    private static final Pattern WHO = Pattern.compile("[a-z]{1,24}(:[A-Za-z0-9_-]{1,36})?");
    private static final Pattern ACT = Pattern.compile("[a-z][a-z-]{0,22}\\.[a-z][a-z-]{0,22}");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,23}");
    private static final Pattern PLACE = Pattern.compile("[a-z-]{0,24}");

    public Deed {
        require(WHO, who);
        require(ACT, act);
        require(KIND, kind);
        require(PLACE, place);
        details = Map.copyOf(details);
        Details.write(details);
    }

    public Deed(String who, String act, String kind, long id, String place) {
        this(who, act, kind, id, place, Map.of());
    }

    private static void require(Pattern pattern, String code) {
        if (!pattern.matcher(code).matches()) {
            // What it was is not repeated: it may be what must not stand here.
            throw new IllegalArgumentException("an entry of the audit is made of codes like " + pattern);
        }
    }
}
