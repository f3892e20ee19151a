package dragoman.staff;

import dragoman.identity.SecretCookie;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser of staff keeps for us. */
@Singleton
class StaffCookies {

    private final SecretCookie staff;
    private final SecretCookie device;

    StaffCookies(@ConfigProperty(name = "dragoman.web.origin") String origin) {
        staff = new SecretCookie("staff", origin);
        device = new SecretCookie("device", origin);
    }

    /** Who is signed in. */
    SecretCookie staff() {
        return staff;
    }

    /** That somebody was before. */
    SecretCookie device() {
        return device;
    }
}
