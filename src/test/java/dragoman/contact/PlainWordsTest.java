package dragoman.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers write is kept as they meant it, and acts on nothing. */
class PlainWordsTest {

    @Test
    void linesStayAndAreOfOneKind() {
        assertThat(PlainWords.lines("  um\r\ndois\rtrês\u2028quatro\tcinco \n")).isEqualTo("um\ndois\ntrês\nquatro cinco");
        assertThat(PlainWords.line("Ana\r\nBcc: all@example.com")).isEqualTo("Ana Bcc: all@example.com");
    }

    @Test
    void nothingTurnsALineAroundOrHidesInIt() {
        assertThat(PlainWords.lines("a\u202Eb\u2066c\u2069d\u200Be\u2060f\uFEFFg\u00ADh")).isEqualTo("abcdefgh");
        assertThat(PlainWords.lines("ok" + new StringBuilder().appendCodePoint(0xE0041).appendCodePoint(0xE007F))).isEqualTo("ok");
        assertThat(PlainWords.lines("a\u0000b\u0007c\uFFFEd\uD800e")).isEqualTo("abcde");
    }

    @Test
    void whatWordsNeedStays() {
        // A joiner in Persian, one in a family, a mark of direction, and a variant of a letter in a name.
        for (var text : new String[] {"می\u200Cخواهم", "👩\u200D👧", "عدد\u200F 5", "葛\uDB40\uDD00城"}) {
            assertThat(PlainWords.lines(text)).isEqualTo(text);
        }
        assertThat(PlainWords.lines("e\u0301")).isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200D", "\u00A0\u3000", "\u200F \u200E"})
    void whatCannotBeSeenIsBlank(String text) {
        assertThat(PlainWords.isBlank(PlainWords.lines(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "👍", "ไ", "۱"})
    void aSingleSignIsNot(String text) {
        assertThat(PlainWords.isBlank(PlainWords.lines(text))).isFalse();
    }
}
