package dragoman.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a guest's browser keeps for us: random bytes, of which only a hash is known here. Where there is TLS the names say
 * that no other host and no plain connection has set them (RFC 6265bis, __Host-). Lax and not strict: mail links come from
 * outside.
 */
@Singleton
class GuestCookies {

    private static final int BYTES = 24;

    private final boolean secure;

    GuestCookies(@ConfigProperty(name = "dragoman.web.origin") String origin) {
        this.secure = origin.startsWith("https:");
    }

    enum Name {
        /** What a browser may see. */
        GUEST,
        /** What it waits for. */
        ASK
    }

    /** The hash of what the browser shows; empty where it shows nothing that could be ours. */
    Optional<byte[]> hash(Name name, RoutingContext request) {
        var cookie = request.request().getCookie(name(name));
        return cookie == null ? Optional.empty() : Secrets.bytes(cookie.getValue(), BYTES).map(Secrets::sha256);
    }

    /** Gives the browser fresh bytes; their hash. */
    byte[] renew(Name name, Duration life, RoutingContext request) {
        var fresh = Secrets.random(BYTES);
        request.response().addCookie(Cookie.cookie(name(name), Secrets.base64(fresh))
                .setPath("/")
                .setMaxAge(life.toSeconds())
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX));
        return Secrets.sha256(fresh);
    }

    String name(Name name) {
        var plain = name == Name.GUEST ? "guest" : "ask";
        return secure ? "__Host-" + plain : plain;
    }
}
