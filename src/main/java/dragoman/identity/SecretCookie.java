package dragoman.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/**
 * What a browser keeps for us under some name: 192 random bits, of which only a hash is known here. Where there is TLS the name says
 * that no other host and no plain connection has set it (RFC 6265bis, __Host-). Lax and not strict: links in mails come from outside.
 */
public final class SecretCookie {

    private static final int BYTES = 24;

    private final String name;
    private final boolean secure;

    /** @param origin of the service, which tells whether there is TLS */
    public SecretCookie(String name, String origin) {
        this.secure = origin.startsWith("https:");
        this.name = secure ? "__Host-" + name : name;
    }

    /** The hash of what the browser shows; empty where it shows nothing that could be ours. */
    public Optional<byte[]> hash(RoutingContext request) {
        var cookie = request.request().getCookie(name);
        return cookie == null ? Optional.empty() : Secrets.bytes(cookie.getValue(), BYTES).map(Secrets::sha256);
    }

    /** Gives the browser fresh bytes; their hash. */
    public byte[] renew(Duration life, RoutingContext request) {
        var fresh = Secrets.random(BYTES);
        set(Secrets.base64(fresh), life, request);
        return Secrets.sha256(fresh);
    }

    /** Has the browser forget it. */
    public void end(RoutingContext request) {
        set("", Duration.ZERO, request);
    }

    private void set(String value, Duration life, RoutingContext request) {
        request.response().addCookie(Cookie.cookie(name, value)
                .setPath("/")
                .setMaxAge(life.toSeconds())
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX));
    }
}
