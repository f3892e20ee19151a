package dragoman.staff;

import dragoman.web.Visit;
import java.util.Map;
import java.util.Optional;

/**
 * All that stands around a page of staff, in the language of whoever reads it; templates/staff/frame.html.
 *
 * @param signed empty on the page where somebody signs in
 */
public record StaffFrame(Visit visit, String shop, String heading, Optional<Signed> signed, boolean demo) {

    /** The browser's title bar. */
    public String title() {
        return visit.text("web.title", Map.of("page", heading, "shop", shop));
    }

    /** Where the wordmark leads. */
    public String home() {
        return signed.map(who -> BackPath.home(who.grants())).orElse(BackPath.SIGN_IN);
    }

    /** Whether this person reads threads somewhere. */
    public boolean threads() {
        return signed.filter(who -> who.is(Role.AGENT, Role.LEAD)).isPresent();
    }

    /** Whether this person leads somewhere. */
    public boolean leads() {
        return signed.filter(who -> who.is(Role.LEAD)).isPresent();
    }

    /** Whether this person works on texts. */
    public boolean texts() {
        return signed.filter(who -> who.is(Role.TRANSLATOR, Role.REVIEWER)).isPresent();
    }

    /** Whether this person translates something. */
    public boolean translates() {
        return signed.filter(who -> who.is(Role.TRANSLATOR)).isPresent();
    }

    /** The digits of the numbers that the browser makes itself, those of lists, by CLDR's name. */
    public String numerals() {
        return visit.reader().numerals();
    }
}
