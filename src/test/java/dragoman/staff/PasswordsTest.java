package dragoman.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Passwords as they are kept. */
class PasswordsTest {

    private static final String RIGHT = "lighthouse-quince-orbit";

    private final Passwords passwords = new Passwords();

    @Test
    void onlyTheRightOneMatches() {
        var kept = passwords.hash(RIGHT);
        assertThat(passwords.matches(Optional.of(kept), RIGHT)).isTrue();
        assertThat(passwords.matches(Optional.of(kept), RIGHT + " ")).isFalse();
        assertThat(passwords.matches(Optional.of(kept), RIGHT.toUpperCase(Locale.ROOT))).isFalse();
        assertThat(passwords.matches(Optional.of(kept), "")).isFalse();
        assertThat(passwords.matches(Optional.empty(), RIGHT)).isFalse();
        assertThat(passwords.matches(Optional.empty(), "")).isFalse();
    }

    @Test
    void isArgon2idWithWhatOwaspAsksForAndASaltOfItsOwn() {
        assertThat(passwords.hash(RIGHT)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(255).isNotEqualTo(passwords.hash(RIGHT));
        assertThat(Passwords.isOld(passwords.hash(RIGHT))).isFalse();
        assertThat(Passwords.isOld("$argon2id$v=19$m=9216,t=4,p=1$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).isTrue();
    }

    /** Made by the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32}. */
    @Test
    void readsWhatOtherImplementationsWrite() {
        var foreign = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.matches(Optional.of(foreign), "password")).isTrue();
        assertThat(passwords.matches(Optional.of(foreign), "passwort")).isFalse();
        assertThatThrownBy(() -> passwords.matches(Optional.of("$1$plain"), "password")).isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("plain");
    }

    @Test
    void theSameLettersFromAnotherKeyboardAreTheSamePassword() {
        var kept = passwords.hash("Lucía en la calle Alcalá");
        assertThat(passwords.matches(Optional.of(kept), "Luci\u0301a en la calle Alcala\u0301")).isTrue();
    }

    @Test
    void nobodyMakesUsHashABook() {
        var kept = passwords.hash(RIGHT);
        assertThat(passwords.matches(Optional.of(kept), "x".repeat(60_000))).isFalse();
    }

    @Test
    void whatIsShortOrPlainIsNotFit() {
        assertThat(Passwords.isFit(RIGHT, "lucia")).isTrue();
        assertThat(Passwords.isFit("короткая фраза", "lucia")).isTrue();
        assertThat(Passwords.isFit("elevenchars", "lucia")).isFalse();
        assertThat(Passwords.isFit("aaaaaaaaaaaaaaaa", "lucia")).isFalse();
        assertThat(Passwords.isFit("            ", "lucia")).isFalse();
        assertThat(Passwords.isFit("lucia@shop.example", "lucia@shop.example")).isFalse();
        assertThat(Passwords.isFit("x1y2z3".repeat(50), "lucia")).isFalse();
    }
}
