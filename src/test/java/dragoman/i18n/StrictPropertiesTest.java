package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dragoman.i18n.StrictProperties.Entry;
import dragoman.i18n.StrictText.Flaw;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Zofia's editor may have done to a file, and what she is told of it. */
class StrictPropertiesTest {

    @Test
    void aCleanFileHasNoFlaws() {
        var contents = read("# Nagłówek.\n\n# Tytuł.\n# @ n int 0..9\nhelp.title=Pomoc „tu”\n!inny\nhelp.more = Więcej\n");
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.entries()).containsExactly(
                new Entry("help.title", "Pomoc „tu”", 5, List.of("Tytuł.", "@ n int 0..9")),
                new Entry("help.more", "Więcej", 7, List.of("inny")));
    }

    @Test
    void aBadByteIsSaidWithItsLineAndNothingTurnsToMojibake() {
        var bytes = "a=zażółć\nb=ok\nc=x?y\nd=gęś\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '?') {
                bytes[i] = (byte) 0xE9;
            }
        }
        var contents = StrictProperties.read(bytes);
        assertThat(contents.flaws()).containsExactly(new Flaw("file.encoding", 3, "", "byte 0xE9 is not UTF-8"));
        assertThat(contents.entries()).extracting(Entry::text).contains("zażółć", "ok", "gęś");
    }

    @Test
    void everyBadByteIsSaid() {
        var contents = StrictProperties.read(new byte[] {'a', '=', (byte) 0xFF, '\n', 'b', '=', (byte) 0xC0, (byte) 0x80, '\n', 'c', '=', (byte) 0xC5});
        assertThat(contents.flaws()).extracting(Flaw::line).containsExactly(1, 2, 2, 3);
        assertThat(contents.flaws()).extracting(Flaw::id).containsOnly("file.encoding");
    }

    @Test
    void halfACharacterOfAnOldSystemIsABadByte() {
        var surrogate = new byte[] {'a', '=', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'};
        assertThat(StrictProperties.read(surrogate).flaws()).isNotEmpty().allMatch(flaw -> flaw.id().equals("file.encoding") && flaw.line() == 1);
    }

    @Test
    void aByteOrderMarkDoesNotHideInTheFirstKey() {
        var contents = read("\uFEFFhelp.title=Pomoc\n");
        assertThat(contents.flaws()).extracting(Flaw::id, Flaw::line).containsExactly(tuple("file.bom", 1));
        assertThat(contents.entries()).containsExactly(new Entry("help.title", "Pomoc", 1, List.of()));
    }

    @Test
    void aKeyThatStandsTwiceIsSaidWithBothLinesAndTheFirstStays() {
        var contents = read("a=1\nb=2\n\na=3\n");
        assertThat(contents.flaws()).containsExactly(new Flaw("file.duplicateKey", 4, "a", "stands on line 1 already"));
        assertThat(contents.entries()).extracting(Entry::text).containsExactly("1", "2");
    }

    @Test
    void oneKeyInTwoSpellingsStandsTwice() {
        assertThat(read("a\\u0062=1\nab:2\n").flaws()).extracting(Flaw::id).containsExactly("file.duplicateKey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u12", "\\u12G4", "\\u", "x\\u00e", "\\u١٢٣٤", "\\u-123"})
    void aMalformedCodePointIsAFlawOfItsOwnLine(String text) {
        assertThat(read("a=ok\nb=" + text + "\n").flaws())
                .containsExactly(new Flaw("file.escape", 2, "b", "a malformed \\u escape: four hexadecimal digits are wanted"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"\\', '", "\\{, {", "\\}, }", "\\-, -", "\\q, q", "\\U0041, U0041"})
    void anEscapeThatWouldLoseItsBackslashIsAFlaw(String escape, String left) {
        var contents = read("a=" + escape + "\n");
        assertThat(contents.flaws()).hasSize(1).allMatch(flaw -> flaw.id().equals("file.escape") && flaw.key().equals("a"));
        assertThat(contents.entries().get(0).text()).isEqualTo(left);
    }

    @Test
    void escapesOfTheGrammarAreRead() {
        var contents = read("a\\ b\\=c\\:d=\\u0105\\t\\n\\r\\f\\\\\\#\\!\\:\\=\\ \n");
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.entries()).containsExactly(new Entry("a b=c:d", "ą\t\n\r\f\\#!:= ", 1, List.of()));
    }

    @Test
    void linesContinueWithoutALineBreakAndWithoutIndentation() {
        var contents = read("a=one \\\n    two\\\n\tthree\nb=x\\\\\nc=y\n");
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.entries()).containsExactly(
                new Entry("a", "one twothree", 1, List.of()), new Entry("b", "x\\", 4, List.of()), new Entry("c", "y", 5, List.of()));
    }

    @Test
    void whatContinuesLooksLikeACommentAndIsText() {
        assertThat(read("a=1\\\n# 2\nb=3\n").entries()).extracting(Entry::text).containsExactly("1# 2", "3");
    }

    @Test
    void aCommentDoesNotContinue() {
        assertThat(read("# a=1\\\nb=2\n").entries()).extracting(Entry::key).containsExactly("b");
    }

    @Test
    void aFlawInAContinuedTextIsOnTheLineWhereItBegins() {
        assertThat(read("a=1\n\nb=2\\\n  3\\u1\n").flaws()).extracting(Flaw::line).containsExactly(3);
    }

    @Test
    void aBackslashAtTheVeryEndIsNoText() {
        assertThat(read("a=1\\").entries()).extracting(Entry::text).containsExactly("1");
        assertThat(read("a=1\\\n").entries()).extracting(Entry::text).containsExactly("1");
    }

    @Test
    void aBackslashAloneOnItsLineIsAFlaw() {
        assertThat(read("a=1\n\\\n#b=2\n").flaws()).containsExactly(new Flaw("file.escape", 2, "", "a backslash alone continues nothing"));
    }

    @Test
    void spacesAfterATextAreKeptAndThoseBeforeItAreNot() {
        assertThat(read("  a   =   b  \t \n").entries()).containsExactly(new Entry("a", "b  \t ", 1, List.of()));
    }

    @Test
    void windowsLineEndsAreNoFlaw() {
        var contents = read("# c\r\na=1\\\r\n  2\r\n\r\nb=3\r\n");
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.entries()).containsExactly(new Entry("a", "12", 2, List.of("c")), new Entry("b", "3", 5, List.of()));
    }

    @Test
    void aCarriageReturnInsideALineIsAFlaw() {
        assertThat(read("a=1\nb=2\rc=3\n").flaws()).extracting(Flaw::id, Flaw::line)
                .containsExactly(tuple("file.lineEnd", 2));
        assertThat(read("# old\rMac\na=1\n").flaws()).extracting(Flaw::line).containsExactly(1);
    }

    @Test
    void onlyALineFeedEndsALine() {
        var contents = read("a=one\u2028two\u2029three\u0085four\u000Bfive\n");
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.entries()).extracting(Entry::text).containsExactly("one\u2028two\u2029three\u0085four\u000Bfive");
    }

    @Test
    void aKeyAloneIsAFlawAndAnEmptyTextIsNot() {
        assertThat(read("help.title\n").flaws()).containsExactly(new Flaw("file.noSeparator", 1, "help.title", "a key without “=”"));
        assertThat(read("help.title=\n").flaws()).isEmpty();
        assertThat(read("help.title=\n").entries()).containsExactly(new Entry("help.title", "", 1, List.of()));
    }

    @Test
    void aBlankLineDetachesAComment() {
        assertThat(read("# header\n \t\na=1\n").entries()).extracting(Entry::comments).containsExactly(List.of());
        assertThat(read("# mine\na=1\nb=2\n").entries()).extracting(Entry::comments).containsExactly(List.of("mine"), List.of());
    }

    @Test
    void allFlawsAreSaidAtOnce() {
        assertThat(read("\uFEFFa=1\na=2\nb=\\u1\nc=\\'\nd\ne=1\r2\n").flaws()).extracting(Flaw::id)
                .containsExactlyInAnyOrder("file.bom", "file.duplicateKey", "file.escape", "file.escape", "file.noSeparator", "file.lineEnd");
    }

    @Test
    void anEmptyFileIsEmpty() {
        assertThat(read("")).isEqualTo(new StrictProperties.Contents(List.of(), List.of()));
    }

    private static StrictProperties.Contents read(String file) {
        return StrictProperties.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
