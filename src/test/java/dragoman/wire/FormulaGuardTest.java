package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody names an article so that Lucía's spreadsheet would call home. */
class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil.example\";\"Click\")", "=1+1", "+48 22 123", "-5.00", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "'=1", "''=1", "'@x"})
    void whatBeginsLikeAFormulaIsGuardedAndCanBeReadBack(String cell) {
        assertThat(FormulaGuard.on(cell)).isEqualTo("'" + cell);
        assertThat(FormulaGuard.off(FormulaGuard.on(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lampion", "'t Hofje", "'", "1-2-3", "a=b", "#1001", "和紙", "''"})
    void nothingElseIsTouched(String cell) {
        assertThat(FormulaGuard.on(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.off(cell)).isEqualTo(cell);
    }
}
