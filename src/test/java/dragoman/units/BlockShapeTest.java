package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The measure of the shipped articles is itself seen to measure. */
class BlockShapeTest {

    private static final String BLOCK = """
            ## Heading

            {days, plural, =0 {now} one {# day, see [us](mailto:{mailbox})} other {# days or 24 h}} ''x''

            1. [one](article:5)
            2. two
            - three

            | a | b |
            | --- | --- |
            """.strip();

    @Test
    void whatATranslationShares() {
        assertThat(BlockShape.of(BLOCK))
                .isEqualTo(new BlockShape(Set.of("days", "mailbox"), Set.of("mailto:{mailbox}", "article:5"), List.of(2), 3, 2));
    }

    @Test
    void whatIsLostIsSeen() {
        var shape = BlockShape.of(BLOCK);
        assertThat(BlockShape.of(BLOCK.replace("## ", "### "))).isNotEqualTo(shape);
        assertThat(BlockShape.of(BLOCK.replace("article:5", "article:6"))).isNotEqualTo(shape);
        assertThat(BlockShape.of(BLOCK.replace("{mailbox}", "us"))).isNotEqualTo(shape);
        assertThat(BlockShape.of(BLOCK.replace("2. two", "two"))).isNotEqualTo(shape);
        assertThat(BlockShape.of(BLOCK.replace("| a | b |\n", ""))).isNotEqualTo(shape);
    }

    @Test
    void wordsAreThoseOfEveryBranchAndNoSyntax() {
        assertThat(BlockShape.words(BLOCK)).contains("now", "day, see", "24 h", "three").doesNotContain("=0", "article:5", "1.", "2.", "plural");
        assertThat(BlockShape.words("{n, plural, =0 {a} other {{k, select, x {b7} other {c}}}} d")).contains("a", "b7", "c", "d").doesNotContain("0");
    }
}
