package dragoman.search;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private final SearchIndex index = SearchIndex.of(List.of(
            entry("returns", "en", "Returns and refunds", "send back", "You may send goods back within the period."),
            entry("customs", "en", "Customs and duties", "import tax", "The carrier collects duty at the border."),
            entry("returns", "de", "Rückgabe und Erstattung", "zurücksenden, Rücksendung", "Die Kosten der Rücksendung tragen Sie."),
            entry("customs", "de", "Zoll und Abgaben", "Einfuhrumsatzsteuer", "Der Paketdienst kassiert den Zoll."),
            entry("returns", "ko", "반품과 환불", "반품, 환불, 교환", "상품을 받은 후 반품할 수 있습니다."),
            entry("delivery", "ko", "배송 조회", "배송, 배송 조회, 택배", "배송 상태를 확인하세요."),
            entry("returns", "th", "การคืนสินค้า", "คืนเงิน, ส่งคืน", "คุณสามารถส่งสินค้าคืนได้ภายในกำหนด"),
            entry("returns", "ja", "返品と返金", "返送, キャンセル", "商品は期間内に返品できます。"),
            entry("returns", "zh_Hant", "退貨與退款", "退貨, 退錢", "您可以在期限內退貨。"),
            entry("returns", "he", "החזרות והחזר כספי", "להחזיר, ביטול", "אפשר להחזיר את המוצר בתוך התקופה."),
            entry("delivery", "he", "משלוח ומעקב", "משלוח, חבילה", "המשלוח בדרך אליכם."),
            entry("returns", "tr", "İade ve geri ödeme", "iade, geri gönderme", "Ürünü süresi içinde iade edebilirsiniz."),
            entry("returns", "pl", "Zwroty i zwrot pieniędzy", "odesłać, zwrot", "Możesz odesłać towar w terminie."),
            entry("delivery", "pl", "Śledzenie przesyłki", "paczka, dostawa", "Twoja przesyłka jest w drodze."),
            entry("returns", "ar", "الإرجاع واسترداد الأموال", "إرجاع، استرجاع", "يمكنكم إرجاع البضاعة خلال المدة.")));

    @Test
    void ofALetterTheWordsThatSayWhatItIsAboutAreAskedFor() {
        var help = SearchIndex.of(List.of(
                entry("returns", "pt", "Devolução e reembolso", "devolver", "Você pode devolver o produto em sua embalagem."),
                entry("customs", "pt", "Alfândega", "imposto", "Você paga o imposto do produto na alfândega."),
                entry("delivery", "pt", "Entrega", "pacote", "Você recebe o produto no endereço."),
                entry("repair", "pt", "Conserto", "garantia", "Você manda o produto para o conserto.")));
        var portuguese = LocaleId.of("pt");
        var letter = "Olá, bom dia!\nComprei um produto e você diz que posso devolver. Quando recebo o reembolso? Obrigada, Ana";
        assertThat(help.strongest(letter, portuguese, 2)).isEqualTo("devolver reembolso");
        // What every text says, or none, says nothing.
        assertThat(help.strongest("Olá, você tem o produto?", portuguese, 8)).isEmpty();
        assertThat(help.strongest("", portuguese, 8)).isEmpty();
        assertThat(help.strongest(letter, LocaleId.of("ko"), 8)).isEmpty();
        // The end of a book is not read.
        assertThat(help.strongest("bla ".repeat(1_000) + "reembolso", portuguese, 8)).isEmpty();
    }

    private static Entry entry(String id, String locale, String title, String keywords, String body) {
        return new Entry(id, LocaleId.of(locale), 1, title, keywords, "", body);
    }

    private List<String> ids(String typed, String locale) {
        var chain = LocaleChain.of(LocaleId.of(locale), List.of(), LocaleId.of("en"));
        return index.find(typed, chain, 5).hits().stream().map(hit -> hit.id() + " " + hit.locale()).toList();
    }

    @Test
    void aWordIsFoundInAnotherEnding() {
        assertThat(ids("returning", "en_US")).first().isEqualTo("returns en");
        assertThat(ids("przesyłkę", "pl_PL")).first().isEqualTo("delivery pl");
    }

    @Test
    void aTypoIsForgiven() {
        assertThat(ids("refnud", "en_US")).first().isEqualTo("returns en");
        assertThat(ids("베송 조회", "ko_KR")).first().isEqualTo("delivery ko");
    }

    @Test
    void accentsMayBeLeftOut() {
        assertThat(ids("przesylka", "pl_PL")).first().isEqualTo("delivery pl");
        assertThat(ids("ruckgabe", "de_DE")).first().isEqualTo("returns de");
        assertThat(ids("rueckgabe", "de_DE")).first().isEqualTo("returns de");
        assertThat(ids("IADE", "tr_TR")).first().isEqualTo("returns tr");
    }

    @Test
    void aCompoundIsFoundByItsParts() {
        assertThat(ids("Rücksendekosten", "de_DE")).first().isEqualTo("returns de");
        assertThat(ids("Zollabgaben", "de_DE")).first().isEqualTo("customs de");
    }

    @Test
    void thaiNeedsNoSpaces() {
        assertThat(ids("อยากคืนสินค้า", "th_TH")).first().isEqualTo("returns th");
    }

    @Test
    void widthAndBothFormsOfHanAreOne() {
        assertThat(ids("ｷｬﾝｾﾙ", "ja_JP")).first().isEqualTo("returns ja");
        assertThat(ids("退货", "zh_Hant_TW")).first().isEqualTo("returns zh_Hant");
    }

    @Test
    void hebrewIsFoundWithAndWithoutItsFront() {
        assertThat(ids("המשלוח", "he_IL")).first().isEqualTo("delivery he");
        assertThat(ids("משלוחים", "he_IL")).first().isEqualTo("delivery he");
    }

    @Test
    void arabicIsFoundWithoutItsArticle() {
        assertThat(ids("ارجاع", "ar_SA")).first().isEqualTo("returns ar");
    }

    @Test
    void theReadersLanguageComesFirstThenTheSource() {
        assertThat(ids("customs", "pl_PL")).containsExactly("customs en");
    }

    @Test
    void nothingOfAQuestionIsSyntax() {
        for (var typed : List.of("title:returns AND (", "*", "\"", "~2", "[a TO b]", "\\", "😀😀", "\u202Eabc", "x".repeat(10_000), "the of and", "", " ")) {
            assertThat(index.find(typed, LocaleChain.of(LocaleId.of("en_US"), List.of(), LocaleId.of("en")), 5)).as(typed).isNotNull();
        }
        assertThat(ids("the of and", "en_US")).isEmpty();
        assertThat(ids("xylophone", "en_US")).isEmpty();
    }
}
