package dragoman.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is one that a letter can go to, and to nobody else. */
class MailboxTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.com", " ana@example.com ", "<ana@example.com>", "mailto:ana@example.com", "ana＠example.com", "\u200Bana@exa\u200Bmple.com"})
    void whatPastingAddsIsNoPartOfIt(String typed) {
        assertThat(Mailbox.of(typed)).contains("ana@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'neil+shop@example.co.uk", "kenji@例え.jp", "a@b.example"})
    void peoplesAddressesAreTaken(String typed) {
        assertThat(Mailbox.of(typed)).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@", "@example.com", "ana@localhost", "ana@example.com, eve@example.com", "ana@example.com;eve@example.com", "Ana <ana@example.com>",
        "ana@example.com\nBcc: eve@example.com", "ana@example.com%0ABcc:eve@example.com", "\"a b\"@example.com", "a..b@example.com", ".a@example.com", "ana@@example.com", "ana@exam ple.com"})
    void whatIsNoneOrMoreThanOneIsNot(String typed) {
        assertThat(Mailbox.of(typed)).isEmpty();
    }

    @Test
    void noneIsLongerThanMailAllows() {
        assertThat(Mailbox.of("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(Mailbox.of("a@" + "b".repeat(260) + ".example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zofia@poczta.example, z…@poczta.example", "al@poczta.example, …@poczta.example", "a@b.example, …@b.example"})
    void itsOwnerKnowsItMaskedAndNobodyElse(String address, String masked) {
        assertThat(Mailbox.masked(address)).isEqualTo(masked);
    }
}
