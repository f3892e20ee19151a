package dragoman.identity;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a guest's browser keeps for us. */
@Singleton
class GuestCookies {

    private final SecretCookie guest;
    private final SecretCookie ask;

    GuestCookies(@ConfigProperty(name = "dragoman.web.origin") String origin) {
        guest = new SecretCookie("guest", origin);
        ask = new SecretCookie("ask", origin);
    }

    /** What a browser may see. */
    SecretCookie guest() {
        return guest;
    }

    /** What it waits for. */
    SecretCookie ask() {
        return ask;
    }
}
