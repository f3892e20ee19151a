package dragoman.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody can have a letter sent to anybody: it passes no link on. */
class TakenLettersTest {

    @ParameterizedTest
    @CsvSource({"Win at https://evil.example/a?b now, Win at … now", "HTTP://EVIL.EXAMPLE, …", "see www.evil.example!, see …", "ftp://x.example/y, …", "a:b and 10/2, a:b and 10/2"})
    void whatWasWrittenIsRepeatedWithoutItsLinks(String written, String repeated) {
        assertThat(TakenLetters.withoutLinks(written)).isEqualTo(repeated);
    }
}
