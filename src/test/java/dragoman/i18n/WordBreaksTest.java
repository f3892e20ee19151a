package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found where a reader would see them, whether or not the script writes spaces. */
class WordBreaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do I return it?       | How do I return it
            don’t send back           | don’t send back
            30 Tage, 2,50 € je Paket! | 30 Tage 2,50 je Paket
            คืนสินค้า                     | คืน สินค้า
            ฉันอยากได้เงินคืน             | ฉัน อยาก ได้ เงิน คืน
            أين طردي؟                 | أين طردي
            איפה החבילה?              | איפה החבילה
            """)
    void wordsAreFound(String text, String words) {
        assertThat(words(text)).containsExactly(words.split(" "));
    }

    @Test
    void hanAndKanaAreFoundByTheDictionary() {
        assertThat(words("返品したい。")).contains("返品").doesNotContain("。");
        assertThat(words("寄到中国")).contains("中国");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…?!", "😀😀", "\u202E\u2069"})
    void whatIsNoWordIsNone(String text) {
        assertThat(WordBreaks.words(text)).isEmpty();
    }

    @Test
    void placesAreInUtf16AndInOrder() {
        assertThat(WordBreaks.words("😀 tea 𝒳")).containsExactly(new WordBreaks.Span(3, 6), new WordBreaks.Span(7, 9));
    }

    // The iterator has a state; whoever shared one would read another's text.
    @Test
    void manyReadAtOnce() {
        assertThat(Stream.iterate(1, n -> n + 1).limit(2_000).parallel().filter(n -> {
            var text = "tea ".repeat(n % 17) + "คืนสินค้า".repeat(n % 5);
            return words(text).size() != n % 17 + 2 * (n % 5);
        })).isEmpty();
    }

    private static List<String> words(String text) {
        return WordBreaks.words(text).stream().map(span -> text.substring(span.from(), span.to())).toList();
    }
}
