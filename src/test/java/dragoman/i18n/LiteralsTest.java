package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever searches finds the words of every branch of a pattern, and none of its syntax. */
class LiteralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            You have {n, plural, one {# day} other {# days}} left.                          | You have day days left.
            {n, plural, =0 {none} one {one} few {few} many {many} other {rest}}             | none one few many rest
            {n, selectordinal, one {#st} two {#nd} other {#th}} place                       | st nd th place
            {cost, select, SHOP {We pay.} BUYER {You pay.} other {Somebody pays.}}          | We pay. You pay. Somebody pays.
            {a, select, X {{n, plural, one {# inner day} other {# inner days}}} other {no}} | inner day inner days no
            {n, plural, offset:1 one {you and # other} other {you and # others}}            | you and other you and others
            Write to {mailbox} or call {phone}.                                             | Write to or call .
            On {day, date, long} at {hour, time, short}                                     | On at
            """)
    void theWordsOfAllBranchesAreThereAndNoSyntax(String pattern, String words) {
        assertThat(Literals.of(pattern).replaceAll("\\s+", " ").strip()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tea", "", "we don’t know", "50 % off # not a number", "**bold** [refunds](article:10)", "返品\n\n- 返金"})
    void aTextWithoutArgumentsIsItself(String text) {
        assertThat(Literals.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            it''s {n}              | it's
            I don't know {n}       | I don't know
            '{'x'}' {n}            | {x}
            {n, plural, other {# o''clock '#' five}} | o'clock # five
            l''{name}              | l'
            '{unclosed quote       | {unclosed quote
            """)
    void quotesAreReadAsIcuReadsThem(String pattern, String words) {
        assertThat(Literals.of(pattern).replaceAll("\\s+", " ").strip()).isEqualTo(words);
    }

    // Scripts without spaces: a word that ends before an argument must not grow into the next.
    @Test
    void anArgumentPartsWords() {
        assertThat(Literals.of("到着から{n, plural, other {#日以内}}に")).isEqualTo("到着から  日以内 に ");
        assertThat(Literals.of("{n, plural, other {最大#日}}")).contains("最大 日");
        assertThat(Literals.of("返品{country}へ")).isEqualTo("返品 へ ");
    }
}
