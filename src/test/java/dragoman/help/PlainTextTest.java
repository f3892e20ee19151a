package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search and search engines get the words of a text, without the signs that arrange them. */
class PlainTextTest {

    @Test
    void headingsAndTheRestAreApart() {
        var plain = PlainText.of("## Who pays?\n\nYou do.\n\n### And when\n\nAt once.");
        assertThat(plain.headings()).isEqualTo("Who pays?\nAnd when");
        assertThat(plain.body()).isEqualTo("You do. At once.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Read [how to *send* it **back**](article:17).  | Read how to send it back.
            Write to [us](mailto:tokyo@shop.example)!      | Write to us!
            The code is `LL-1`.                            | The code is LL-1.
            5 \\* 3 &amp; more &lt;tags&gt;                | 5 * 3 & more <tags>
            """)
    void signsAreNoWords(String markdown, String words) {
        assertThat(PlainText.of(markdown).body()).isEqualTo(words);
    }

    @Test
    void linesItemsAndCellsAreApart() {
        assertThat(words("one\ntwo  \nthree\n\nfour")).isEqualTo("one two three four");
        assertThat(words("1. pack\n2. send\n   - soon\n   - tracked")).isEqualTo("pack send soon tracked");
        assertThat(words("| way | cost |\n|---|---|\n| card | none |\n| cash | some |")).isEqualTo("way cost card none cash some");
        assertThat(words("> quoted\n\nsaid")).isEqualTo("quoted said");
    }

    @Test
    void aHeadingInALinkIsAHeading() {
        assertThat(PlainText.of("## Read [more](article:4) of `it`").headings()).isEqualTo("Read more of it");
    }

    @Test
    void nothingIsNothing() {
        assertThat(PlainText.of("")).isEqualTo(new PlainText("", ""));
    }

    @Test
    void markupOfOthersIsNoWord() {
        assertThat(words("a <b onclick=\"x\">bold</b> word")).isEqualTo("a bold word");
    }

    private static String words(String markdown) {
        return PlainText.of(markdown).body().replaceAll("\\s+", " ");
    }
}
