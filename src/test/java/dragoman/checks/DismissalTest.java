package dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Zofia says once that a text is good as it is. */
class DismissalTest {

    private static final String KEY = Dismissal.key("Hello!", "Cześć", "punct.end");

    @Test
    void theSameTextsAndCheckHaveTheSameKey() {
        assertThat(Dismissal.key("Hello!", "Cześć", "punct.end")).isEqualTo(KEY).matches("[0-9a-f]{12}");
    }

    @Test
    void anotherTextOrCheckIsAskedAgain() {
        assertThat(Dismissal.key("Hello", "Cześć", "punct.end")).isNotEqualTo(KEY);
        assertThat(Dismissal.key("Hello!", "Cześć!", "punct.end")).isNotEqualTo(KEY);
        assertThat(Dismissal.key("Hello!", "Cześć", "ws.edge")).isNotEqualTo(KEY);
        assertThat(Dismissal.key("Hello!C", "ześć", "punct.end")).as("what moved from one text into the other").isNotEqualTo(KEY);
    }
}
