package dragoman.lens;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody wants to see buyers' pages. The browser remembers it; that it is somebody of ours is asked each time. */
enum Look {
    /** In letters with accents, and longer. */
    ACCENTED,
    /** Word by word from right to left. */
    MIRRORED,
    /** With a mark at each text. */
    MARKS;

    static final String COOKIE = "look";

    /** As cookies and forms have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Look> named(String word) {
        return Arrays.stream(values()).filter(look -> look.word().equals(word)).findFirst();
    }

    static Optional<Look> of(HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        return cookie == null ? Optional.empty() : named(cookie.getValue());
    }
}
