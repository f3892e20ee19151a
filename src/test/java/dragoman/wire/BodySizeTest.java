package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only where a form with files stands may files come. */
class BodySizeTest {

    @ParameterizedTest
    @CsvSource({
        "/hooks/, /hooks/shopify/demo, true", "/hooks/, /hooks, false", "/hooks/, /hook/x, false",
        "/*/*/contact, /br/pt/contact, true", "/*/*/contact, /br/pt/contact/x, true", "/*/*/contact, /br/contact, false", "/*/*/contact, /br/pt/help, false",
        "/*/*/contact, //pt/contact, false", "/*/*/contact, /br//contact, false", "/*/*/contact, /, false", "/*/*/contact, /br/pt, false",
        "/*/*/thread/, /ch/zh-Hant/thread/abc, true"
    })
    void aStarIsOneSegment(String below, String path, boolean holds) {
        assertThat(new BodySize(below, 1).holds(path)).isEqualTo(holds);
    }
}
