package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void twelveDigitsOfSha256() {
        // printf '' | sha256sum and printf abc | sha256sum
        assertThat(Digest.of("")).isEqualTo("e3b0c44298fc");
        assertThat(Digest.of("abc")).isEqualTo("ba7816bf8f01");
    }

    @Test
    void twoWaysToWriteOneLetterAreOneText() {
        assertThat(Digest.of("cafe\u0301")).isEqualTo(Digest.of("café")).isNotEqualTo(Digest.of("cafe"));
        assertThat(Digest.nfc("cafe\u0301")).isEqualTo("café");
    }
}
