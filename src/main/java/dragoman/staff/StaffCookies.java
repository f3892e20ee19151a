package dragoman.staff;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a browser of staff keeps for us: 192 random bits, of which only a hash is known here. Where there is TLS the names
 * say that no other host and no plain connection has set them (RFC 6265bis, __Host-). Lax and not strict: mails to leads
 * lead to a thread.
 */
@Singleton
class StaffCookies {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean secure;

    StaffCookies(@ConfigProperty(name = "dragoman.web.origin") String origin) {
        this.secure = origin.startsWith("https:");
    }

    enum Name {
        /** Who is signed in. */
        STAFF,
        /** That somebody was before. */
        DEVICE
    }

    /** The hash of what the browser shows; empty where it shows nothing that could be ours. */
    Optional<byte[]> hash(Name name, RoutingContext request) {
        var cookie = request.request().getCookie(name(name));
        return cookie == null ? Optional.empty() : bytes(cookie.getValue()).map(StaffCookies::sha256);
    }

    /** Gives the browser fresh bytes; their hash. */
    byte[] renew(Name name, Duration life, RoutingContext request) {
        var fresh = new byte[BYTES];
        RANDOM.nextBytes(fresh);
        set(name, Base64.getUrlEncoder().withoutPadding().encodeToString(fresh), life, request);
        return sha256(fresh);
    }

    /** Has the browser forget it. */
    void end(Name name, RoutingContext request) {
        set(name, "", Duration.ZERO, request);
    }

    String name(Name name) {
        var plain = name.name().toLowerCase(Locale.ROOT);
        return secure ? "__Host-" + plain : plain;
    }

    private void set(Name name, String value, Duration life, RoutingContext request) {
        request.response().addCookie(Cookie.cookie(name(name), value)
                .setPath("/")
                .setMaxAge(life.toSeconds())
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX));
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(base64)).filter(bytes -> bytes.length == BYTES);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
