package dragoman.shops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a stranger wrote, and what of it comes in. */
class TidyTest {

    @Test
    void plainTextStaysAsItIs() {
        assertThat(Tidy.text("Vela & Co. <b>")).isEqualTo("Vela & Co. <b>");
        assertThat(Tidy.text("  日本語 العربية 👩‍👩‍👧 \u200F ")).isEqualTo("日本語 العربية 👩‍👩‍👧 \u200F");
    }

    @Test
    void oneCharacterHasOneSpelling() {
        assertThat(Tidy.text("Cafe\u0301 \u1112\u1161\u11AB")).isEqualTo("Caf\u00e9 \ud55c");
    }

    @Test
    void whatSteersIsTakenOut() {
        assertThat(Tidy.text("a\u0000b\u001B[2Jc\u202Ed\u2066e\u2069\u202C\uFEFFf")).isEqualTo("ab[2Jcdef");
        assertThat(Tidy.text("eins\nzwei\tdrei\u2028vier\u0085")).isEqualTo("eins zwei drei vier");
    }

    @Test
    void halfACharacterIsShownAsMissing() {
        assertThat(Tidy.text("a\uD800b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void htmlIsReadOnceAndItsTagsAreGone() {
        assertThat(HtmlText.plain("Ship &ndash; &#8216;it&#x2019; &amp;lt; <b>now</b> 3 < 4 &unknown; &#0;")).isEqualTo("Ship – ‘it’ &lt; now 3 < 4 &unknown;");
    }
}
