package dragoman.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the amounts of each column are written: with a comma or a point before the decimals. A column tells by what can be
 * read in one way only; "1,234" alone is a thousand or one and a bit, and then the other columns tell, or nobody.
 */
final class Decimals {

    static final char COMMA = ',';
    static final char POINT = '.';

    private static final Pattern COMMA_ONLY = Pattern.compile("-?\\d{1,3}(?:([. \u00a0\u202f'’])\\d{3}(?:\\1\\d{3})*)?,\\d+|-?\\d{4,},\\d+");
    private static final Pattern POINT_ONLY = Pattern.compile("-?\\d{1,3}(?:([, \u00a0\u202f'’])\\d{3}(?:\\1\\d{3})*)?\\.\\d+|-?\\d{4,}\\.\\d+");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("-?\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern POINT_GROUPS = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[ \u00a0\u202f'’](?=\\d{3}(?!\\d))");

    private static final int THREE = 3;

    private final Map<String, Set<Character>> told = new HashMap<>();
    private final Optional<Character> named;

    /** @param named what somebody said of all columns */
    Decimals(Optional<Character> named) {
        this.named = named;
    }

    /** Takes note of an amount in a column. */
    void see(String column, String amount) {
        mark(amount).ifPresent(mark -> told.computeIfAbsent(column, fresh -> new HashSet<>()).add(mark));
    }

    /** The mark of a column; empty where nothing tells, or where it is written both ways. */
    Optional<Character> of(String column) {
        return named.or(() -> one(told.getOrDefault(column, Set.of())).or(() -> told.containsKey(column) ? Optional.empty() : one(all())));
    }

    /**
     * An amount with a point and without marks between thousands; as it was where it is no amount; empty where it can be
     * read in two ways. A currency of three decimals is always written with them: "12.345" dinars are twelve and a bit.
     */
    Optional<String> plain(String column, String amount, int digits) {
        var mark = of(column);
        boolean either = mark.isEmpty() && EITHER.matcher(amount).matches();
        if (either && digits != THREE) {
            return Optional.empty();
        }
        return Optional.of(plain(amount, either ? amount.charAt(amount.length() - THREE - 1) : mark.or(() -> mark(amount)).orElse(POINT)));
    }

    private static String plain(String amount, char mark) {
        var pattern = mark == COMMA ? COMMA_ONLY : POINT_ONLY;
        var groups = mark == COMMA ? "." : ",";
        var thousands = Pattern.compile("-?\\d{1,3}(?:" + Pattern.quote(groups) + "\\d{3})+");
        if (!pattern.matcher(amount).matches() && !thousands.matcher(amount).matches()) {
            return GROUPS.matcher(amount).replaceAll("");
        }
        return GROUPS.matcher(amount.replace(groups, "")).replaceAll("").replace(COMMA, POINT);
    }

    private static Optional<Character> mark(String amount) {
        if (EITHER.matcher(amount).matches()) {
            return Optional.empty();
        }
        if (COMMA_ONLY.matcher(amount).matches() || POINT_GROUPS.matcher(amount).matches()) {
            return Optional.of(COMMA);
        }
        return POINT_ONLY.matcher(amount).matches() || COMMA_GROUPS.matcher(amount).matches() ? Optional.of(POINT) : Optional.empty();
    }

    private Set<Character> all() {
        var marks = new HashSet<Character>();
        told.values().forEach(marks::addAll);
        return marks;
    }

    private static Optional<Character> one(Set<Character> marks) {
        List<Character> only = new ArrayList<>(marks);
        return only.size() == 1 ? Optional.of(only.get(0)) : Optional.empty();
    }
}
