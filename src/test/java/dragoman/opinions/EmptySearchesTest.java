package dragoman.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of a search in vain names nobody. */
class EmptySearchesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kühlschrank   mieten     | kuhlschrank mieten
            ＫＵＰÓＮ                | kupon
            ของขวัญ                     | ของขวัญ
            选礼物 在 14 天           | 选礼物 在 14 天
            """)
    void wordsAreCountedAsOneWhateverTheirCaseWidthAndMarks(String typed, String counted) {
        assertThat(EmptySearches.words(typed)).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ana.souza@mail.example", "＜ana＠mail.example＞", "ana﹫mail.example", "a@b", "LL-20491", "20491", "２０４９１", "٢٠٤٩١", "४५६७८",
        "LL-204-917", "20\u00AD49", "20\u200B491", "+48 601 22 33 44", "(0)79 123 45 67", "079/123.45.67", "4111-1111-1111-1111", "DE89 3704 0044 0532"
    })
    void noAddressAndNoNumberIsKept(String personal) {
        assertThat(EmptySearches.words("Paket " + personal + " weg")).matches("paket( …)+ weg");
        assertThat(EmptySearches.words(personal)).matches("…( …)*");
    }

    @Test
    void aNumberThatNobodyOwnsIsKept() {
        assertThat(EmptySearches.words("zwei Jahre 24 Monate")).isEqualTo("zwei jahre 24 monate");
    }

    @Test
    void aLongQuestionIsCountedByItsBeginning() {
        var counted = EmptySearches.words("wo ist mein Paket ".repeat(600));
        assertThat(counted.codePointCount(0, counted.length())).isEqualTo(100);
        assertThat(counted).startsWith("wo ist mein paket").endsWith("…");
        assertThat(EmptySearches.words("😀".repeat(10_000)).codePointCount(0, 199)).isEqualTo(100);
        assertThat(EmptySearches.words("a".repeat(99) + "1234567")).doesNotContain("1");
    }

    // A page of its author's text without a space must not keep a worker busy.
    @Test
    void aWordOfAHundredThousandCharactersIsReadOnce() {
        assertThat(EmptySearches.words("ก".repeat(100_000))).hasSize(100);
        assertThat(EmptySearches.words("1".repeat(100_000))).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00AD\u200B"})
    void nothingIsNotCounted(String typed) {
        assertThat(EmptySearches.words(typed)).isEmpty();
    }
}
