package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one to somebody who searches is folded to one; what makes another word is left as it is. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Przesyłkę, przesyłke", "RÜCKGABE, ruckgabe", "Größe, grosse", "GRÖSSE, grosse", "Reembolsó, reembolso", "ÇA VA, ca va",
        "İade, iade", "IADE, iade", "ΆΜΕΣΑ, αμεσα", "ЁЛКА, елка", "ﬁnden, finden"
    })
    void caseAndAccentsAreOne(String typed, String folded) {
        assertThat(Folding.fold(typed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"ｷｬﾝｾﾙ, キャンセル", "ﾊﾟｿｺﾝ, パソコン", "ＲＥＦＵＮＤ, refund", "１４日, 14日", "①, 1", "㈱, (株)"})
    void widthIsOne(String typed, String folded) {
        assertThat(Folding.fold(typed)).isEqualTo(folded);
    }

    @Test
    void harakatAndNiqqudAreLeftOut() {
        assertThat(Folding.fold("إِرْجَاع")).isEqualTo(Folding.fold("ارجاع"));
        assertThat(Folding.fold("הֶחְזֵר")).isEqualTo("החזר");
    }

    // Other marks make other words.
    @ParameterizedTest
    @ValueSource(strings = {"คืนสินค้า", "ที่อยู่", "パソコン", "がき", "हिन्दी", "반품"})
    void whatNobodyLeavesOutStays(String word) {
        assertThat(Folding.fold(word)).isEqualTo(word);
        assertThat(Folding.fold(Folding.decompose(word))).isEqualTo(word);
    }

    @Test
    void whatNobodySeesIsGone() {
        assertThat(Folding.fold("re\u00ADfund\u200B\u200E")).isEqualTo("refund");
        assertThat(Folding.fold("คืน\u200Bเงิน")).isEqualTo("คืนเงิน");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Przesyłkę", "İade", "Größe", "ｷｬﾝｾﾙ", "إِرْجَاع", "คืนสินค้า", "반품", "退貨", "😀👨‍👩‍👧", ""})
    void whatIsFoldedStaysSo(String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Test
    void aKoreanSyllableBecomesItsLetters() {
        assertThat(Folding.decompose("배송").codePoints().toArray()).containsExactly(0x1107, 0x1162, 0x1109, 0x1169, 0x11BC);
        // One letter apart, so one difference.
        assertThat(Folding.decompose("베송")).hasSameSizeAs(Folding.decompose("배송"));
    }

    @ParameterizedTest
    @CsvSource({"退貨與退款, 退货与退款", "關稅, 关税", "退货, 退货", "返品, 返品", "PDF 檔案 😀, PDF 档案 😀", "返金します, 返金します"})
    void bothFormsOfHanAreOne(String typed, String simplified) {
        assertThat(Folding.simplified(typed)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"退货与退款, 退貨與退款", "关税, 關稅", "退貨, 退貨", "PDF 档案 😀, PDF 檔案 😀"})
    void andTheOtherWayWhereThereIsOne(String typed, String traditional) {
        assertThat(Folding.traditional(typed)).isEqualTo(traditional);
    }
}
