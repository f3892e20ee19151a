package dragoman.footfall;

import java.util.Locale;
import java.util.Optional;

/**
 * A page of buyers, whatever market and language it is in, and without whatever leads to somebody's order or thread.
 *
 * @param which an article's number or a topic; empty where there is one page of the kind
 */
record PageName(Kind kind, String which) {

    /** What buyers come for. */
    enum Kind { HELP, ARTICLE, FAQ, TOPIC, SEARCH, CONTACT, THREAD, ORDERS, ORDER, SETTINGS }

    private static final int LONGEST = 40;
    private static final int DIGITS = 6;

    /** The page below market and language; nothing where it is none that is counted. */
    static Optional<PageName> of(String tail) {
        int end = tail.indexOf('/', 1);
        var first = tail.substring(0, end < 0 ? tail.length() : end);
        var rest = end < 0 ? "" : tail.substring(end + 1);
        if (rest.indexOf('/') >= 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(rest.isEmpty() ? alone(first) : below(first, rest));
    }

    private static PageName alone(String first) {
        return switch (first) {
            case "/help" -> new PageName(Kind.HELP, "");
            case "/faq" -> new PageName(Kind.FAQ, "");
            case "/search" -> new PageName(Kind.SEARCH, "");
            case "/contact" -> new PageName(Kind.CONTACT, "");
            case "/orders" -> new PageName(Kind.ORDERS, "");
            case "/settings" -> new PageName(Kind.SETTINGS, "");
            default -> null;
        };
    }

    private static PageName below(String first, String rest) {
        return switch (first) {
            case "/help" -> article(rest);
            case "/faq" -> isTopic(rest) ? new PageName(Kind.TOPIC, rest) : null;
            case "/contact" -> new PageName(Kind.THREAD, "");
            case "/orders" -> new PageName(Kind.ORDER, "");
            default -> null;
        };
    }

    private static PageName article(String rest) {
        int digits = 0;
        while (digits < rest.length() && rest.charAt(digits) >= '0' && rest.charAt(digits) <= '9') {
            digits++;
        }
        boolean named = digits > 0 && digits <= DIGITS && (digits == rest.length() || rest.charAt(digits) == '-');
        return named ? new PageName(Kind.ARTICLE, Integer.toString(Integer.parseInt(rest.substring(0, digits)))) : null;
    }

    private static boolean isTopic(String rest) {
        return rest.length() <= LONGEST && rest.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    }

    /** As it is counted: {@code article:12}, {@code help}. */
    String counted() {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return which.isEmpty() ? name : name + ":" + which;
    }

    /** Where anybody may open it, below market and language; empty where only its buyer may. */
    String path() {
        return switch (kind) {
            case ARTICLE -> "/help/" + which;
            case TOPIC -> "/faq/" + which;
            case THREAD, ORDER -> "";
            default -> "/" + kind.name().toLowerCase(Locale.ROOT);
        };
    }
}
