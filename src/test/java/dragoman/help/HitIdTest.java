package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the index keeps of an article or a question leads back to it. */
class HitIdTest {

    @ParameterizedTest
    @CsvSource({"4, '', 4", "104, how-many-days, 104#how-many-days", "999999, a, 999999#a"})
    void whatIsWrittenIsReadAgain(int article, String block, String written) {
        var id = new HitId(article, block);
        assertThat(id.write()).isEqualTo(written);
        assertThat(HitId.read(written)).isEqualTo(id);
    }
}
