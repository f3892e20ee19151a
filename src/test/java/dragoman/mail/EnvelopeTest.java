package dragoman.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that can be written to. */
class EnvelopeTest {

    @ParameterizedTest
    @CsvSource({
        "ana@correio.example, ana@correio.example",
        "'  Ana.Souza+loja@Correio.Example ', Ana.Souza+loja@correio.example",
        "zofia@pączek.example, zofia@xn--pczek-3wa.example",
        "kenji@例え.example, kenji@xn--r8jz45g.example",
        "o'brien_%x@a.example, o'brien_%x@a.example"})
    void anAddressGoesOverTheWireInAscii(String given, String sent) {
        assertThat(Envelope.of(given).map(address -> address.toLowerCase(Locale.ROOT))).contains(sent.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "@example.com", "ana@", "ana@@example.com", "ana@example.com, eve@example.com", "ana@example.com\r\nBcc: eve@example.com",
        "ana\n@example.com", "<ana@example.com>", "Ana <ana@example.com>", "ana@exa mple.com", "ana@-example.com", "ana..b@example.com", ".ana@example.com",
        "ana@example.com\u2028x", "\"ana b\"@example.com", "ana(eve)@example.com", "ana@example.com;eve@example.com", "ana@[127.0.0.1]"})
    void whatIsNoneOrMoreThanOneIsNotWrittenTo(String given) {
        assertThat(Envelope.of(given)).isEmpty();
    }

    @Test
    void aFirstPartThatIsNotAsciiNeedsWhatTheClientCannotSpeak() {
        assertThat(Envelope.of("józef@example.com")).isEmpty();
    }

    @Test
    void noAddressIsLongerThanAServerTakes() {
        assertThat(Envelope.of("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(Envelope.of("a@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + "." + "e".repeat(60) + "." + "f".repeat(20))).isEmpty();
    }
}
