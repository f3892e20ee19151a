package dragoman.web;

import dragoman.texts.Edition;
import dragoman.texts.Editions;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where each request comes in: it gets the edition that it will see to its end, every response gets its headers, and an
 * address that cannot be meant is turned away before anybody reads it.
 */
@ApplicationScoped
class Border {

    private static final String EDITION = Edition.class.getName();
    private static final int FIRST = 1_000;
    private static final int LONGEST = 2_000;
    // Of the help, and of the console.
    private static final Pattern SEARCH = Pattern.compile("(/[a-z]{2}/[A-Za-z-]{2,12}|/console)" + Visit.SEARCH + "(/[a-z]*)?");

    // Bytes made once: they are part of every response.
    private static final CharSequence RELEASE = HttpHeaders.createOptimized("X-Release");
    private static final CharSequence OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFFING = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence OWN_ORIGIN = HttpHeaders.createOptimized("strict-origin-when-cross-origin");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence NOTHING_FOREIGN = HttpHeaders.createOptimized(
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    private final Editions editions;

    Border(Editions editions) {
        this.editions = editions;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    /** The edition that a request is pinned to. */
    static Edition edition(RoutingContext request) {
        return request.get(EDITION);
    }

    /** From now on a request sees the same release otherwise. */
    static void pin(RoutingContext request, Edition edition) {
        request.put(EDITION, edition);
    }

    /** The path in its one spelling; as it came where nobody can read it. */
    static String path(RoutingContext request) {
        return isReadable(request.request().uri()) ? request.normalizedPath() : String.valueOf(request.request().path());
    }

    private void enter(RoutingContext request) {
        var edition = editions.isTrying() ? editions.current(market(request)) : editions.current();
        request.put(EDITION, edition);
        var headers = request.response().headers();
        headers.set(RELEASE, Long.toString(edition.number()));
        headers.set(OPTIONS, NO_SNIFFING);
        headers.set(REFERRER, OWN_ORIGIN);
        headers.set(POLICY, NOTHING_FOREIGN);
        var uri = request.request().uri();
        if (isSearch(request.request().path())) {
            // Whatever somebody types into a field is answered.
            request.next();
        } else if (uri.length() > LONGEST) {
            request.fail(414);
        } else if (isReadable(uri)) {
            request.next();
        } else {
            request.fail(400);
        }
    }

    // A release on trial is for all of a market's addresses, and for no other.
    private static String market(RoutingContext request) {
        var path = path(request);
        return path.startsWith("/") ? PagePath.of(path).market() : "";
    }

    private static boolean isSearch(String path) {
        return path != null && path.length() < LONGEST && SEARCH.matcher(path).matches();
    }

    /** Whether an address is RFC 3986, and UTF-8 without control characters and bidi overrides (UAX #9). */
    static boolean isReadable(String uri) {
        if (isPlain(uri)) {
            return true;
        }
        if (!isUri(uri)) {
            return false;
        }
        var bytes = ByteBuffer.allocate(uri.length());
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (c == '%') {
                int octet = octet(uri, i + 1);
                if (octet < 0) {
                    return false;
                }
                bytes.put((byte) octet);
                i += 2;
            } else if (c < 0x7F) {
                bytes.put((byte) c);
            } else {
                return false;
            }
        }
        return isPlainText(bytes.flip());
    }

    private static boolean isUri(String uri) {
        try {
            return new URI(uri).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    // Nearly every address: letters, digits and the marks that mean nothing by themselves.
    private static boolean isPlain(String uri) {
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '/' || c == '-' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainText(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).codePoints()
                    .noneMatch(c -> Character.isISOControl(c) || c == '\\' || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int octet(String uri, int at) {
        if (at + 1 >= uri.length()) {
            return -1;
        }
        int high = Character.digit(uri.charAt(at), 16);
        int low = Character.digit(uri.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
