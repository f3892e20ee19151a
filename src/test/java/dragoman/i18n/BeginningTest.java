package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A long text is shown by its beginning, and no character is cut in two. */
class BeginningTest {

    @ParameterizedTest
    @CsvSource({"refund, 6, refund", "refunds, 6, refun…", "返品したい, 3, 返品…", "'', 5, ''"})
    void theBeginningIsShown(String typed, int most, String shown) {
        assertThat(Beginning.of(typed, most)).isEqualTo(shown);
    }

    @Test
    void charactersBeyondTheBasicPlaneAreOneEach() {
        assertThat(Beginning.of("😀".repeat(80), 80)).isEqualTo("😀".repeat(80));
        assertThat(Beginning.of("😀".repeat(81), 80)).isEqualTo("😀".repeat(79) + "…");
    }
}
