package dragoman.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Token.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in the address of a link. */
class TokenTest {

    private static final Instant LATER = Instant.parse("2027-01-20T10:00:00Z");
    private static final List<Secrets.Key> KEYS = keys("a-secret-of-at-least-thirty-two-bytes", null);

    @Test
    void whatWasWrittenIsRead() {
        var token = Token.fresh(Kind.MAIL, LATER);
        var read = Token.read(token.write(KEYS.get(0)), KEYS).orElseThrow();
        assertThat(read.kind()).isEqualTo(Kind.MAIL);
        assertThat(read.expires()).isEqualTo(LATER);
        assertThat(read.random()).isEqualTo(token.random()).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void itsAddressFitsOnALineAndNeedsNoEscapes() {
        assertThat(Token.fresh(Kind.PROOF, LATER).write(KEYS.get(0))).matches("v1\\.[0-9a-f]{8}\\.[\\w-]{36}\\.[\\w-]{22}");
    }

    @Test
    void whateverIsChangedInItIsRefused() {
        var text = Token.fresh(Kind.PROOF, LATER).write(KEYS.get(0));
        for (int i = 0; i < text.length(); i++) {
            var changed = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            // The last letter of base64 holds fewer bits than it could: strict decoders take either form of the same bytes.
            if (!same(changed, text)) {
                assertThat(Token.read(changed, KEYS)).as(changed).isEmpty();
            }
        }
        assertThat(Token.read(text + "A", KEYS)).isEmpty();
        assertThat(Token.read(text.substring(1), KEYS)).isEmpty();
        assertThat(Token.read("v1..." + text, KEYS)).isEmpty();
        assertThat(Token.read("", KEYS)).isEmpty();
        assertThat(Token.read(null, KEYS)).isEmpty();
        assertThat(Token.read("v1.".repeat(1000), KEYS)).isEmpty();
    }

    private static boolean same(String changed, String text) {
        var a = Secrets.bytes(changed.substring(changed.lastIndexOf('.') + 1), 16);
        var b = Secrets.bytes(text.substring(text.lastIndexOf('.') + 1), 16);
        return changed.substring(0, changed.lastIndexOf('.')).equals(text.substring(0, text.lastIndexOf('.')))
                && a.isPresent() && Arrays.equals(a.get(), b.get());
    }

    @Test
    void whatAnotherSecretSignedIsRefused() {
        var foreign = keys("another-secret-of-thirty-two-bytes-or-more", null);
        assertThat(Token.read(Token.fresh(Kind.MAIL, LATER).write(foreign.get(0)), KEYS)).isEmpty();
    }

    @Test
    void whatTheSecretBeforeSignedIsStillGood() {
        var text = Token.fresh(Kind.MAIL, LATER).write(KEYS.get(0));
        var changed = keys("another-secret-of-thirty-two-bytes-or-more", "a-secret-of-at-least-thirty-two-bytes");
        assertThat(Token.read(text, changed)).isPresent();
        assertThat(Token.fresh(Kind.MAIL, LATER).write(changed.get(0))).doesNotContain(KEYS.get(0).id());
    }

    @Test
    void aKeyIsForOnePurpose() {
        var codes = new Secrets("a-secret-of-at-least-thirty-two-bytes", Optional.empty()).keys("code");
        assertThat(Token.read(Token.fresh(Kind.MAIL, LATER).write(codes.get(0)), KEYS)).isEmpty();
    }

    @Test
    void noTwoAreAlike() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 20_000; i++) {
            assertThat(seen.add(Secrets.base64(Token.fresh(Kind.PROOF, LATER).random()))).isTrue();
        }
    }

    private static List<Secrets.Key> keys(String secret, String previous) {
        return new Secrets(secret, Optional.ofNullable(previous)).keys("token");
    }
}
