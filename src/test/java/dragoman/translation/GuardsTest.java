package dragoman.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.terms.GlossaryFiles;
import dragoman.translation.Remark.Kind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Lucía is told before she sends what she has mended. */
class GuardsTest {

    private static final List<LocaleId> OFFERED = Arrays.stream("ar de en es fr he ja ko pl pt th tr zh_Hans zh_Hant".split(" ")).map(LocaleId::of).toList();
    private static final Guards GUARDS = new Guards(GlossaryFiles.read(Path.of("i18n")).glossaries(), new Detection(OFFERED, List.of("it", "nl")));
    private static final String ORIGINAL = "Su pedido #1001 no salió ayer. Costó 49,90 € y llega el 03/04/2025: https://carrier.example/t/1";

    @Test
    void ofAGoodOneThereIsNothingToSay() {
        assertThat(check("O seu pedido #1001 não saiu ontem. Custou 49,90 € e chega em 03/04/2025: https://carrier.example/t/1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "O seu pedido não saiu ontem. Custou 49,90 € e chega em 03/04/2025: https://carrier.example/t/1        | LOST | #1001",
        "O seu pedido #1001 não saiu ontem. Custou 59,90 € e chega em 03/04/2025: https://carrier.example/t/1  | LOST | 49,90 €",
        "O seu pedido #1001 não saiu ontem. Custou 49,90 € e chega em 03/04/2025: https://carrier.example/t/ 1 | LOST | https://carrier.example/t/1",
        "O seu pedido #1001 não saiu ontem. Custou 49,90 € e chega em breve: https://carrier.example/t/1       | NUMBER_LOST | 03/04/2025",
        "O seu pedido #1001 saiu ontem. Custou 49,90 € e chega em 03/04/2025: https://carrier.example/t/1      | NEGATION_LOST | não",
        "A ordem de compra e pedido #1001 não saiu. Custou 49,90 € e chega em 03/04/2025: https://carrier.example/t/1 | FORBIDDEN_WORD | ordem de compra",
        "A sua compra #1001 não saiu ontem. Custou 49,90 € e chega em 03/04/2025: https://carrier.example/t/1  | TERM_MISSING | pedido",
        "O seu pedido #1001 não saiu ontem. Custou 49,90 €, tem 15 dias e chega em 03/04/2025: https://carrier.example/t/1 | NUMBER_INVENTED | 15",
    })
    void whatWentWrongIsNamed(String translation, Kind kind, String what) {
        assertThat(check(translation)).contains(new Remark(kind, what));
    }

    @Test
    void theWeightiestComesFirstAndStops() {
        var remarks = check("Pedido saiu");
        assertThat(remarks.get(0).kind().stops()).isTrue();
        assertThat(remarks).extracting(Remark::kind).contains(Kind.LOST, Kind.NEGATION_LOST).isSorted();
        assertThat(check(" ")).containsExactly(new Remark(Kind.EMPTY, ""));
    }

    @Test
    void anotherLanguageIsSeen() {
        assertThat(check("Your order #1001 did not leave yesterday. It cost €49.90 and arrives on 03/04/2025: https://carrier.example/t/1")).extracting(Remark::kind)
                .contains(Kind.WRONG_LANGUAGE);
        assertThat(check(ORIGINAL)).extracting(Remark::kind).contains(Kind.WRONG_LANGUAGE);
        assertThat(GUARDS.check("Hola", "Hola", id("es"), id("pt"))).isEmpty();
    }

    @Test
    void absurdSizesAreSeenInTheUnitsOfTheScript() {
        assertThat(check(ORIGINAL + " blá".repeat(500))).extracting(Remark::kind).contains(Kind.TOO_LONG);
        assertThat(GUARDS.check(ORIGINAL.replaceAll("[0-9]", "").repeat(4), "Olá.", id("es"), id("pt"))).extracting(Remark::kind).contains(Kind.TOO_SHORT);
        assertThat(GUARDS.check("Your order has not arrived yet, and we are sorry for that.".repeat(5), "您的订单尚未送达，我们深表歉意。".repeat(5), id("en"), id("zh_Hans"))).isEmpty();
    }

    @Test
    void portugalHasItsOwnWords() {
        assertThat(GUARDS.check("Su pedido no salió", "A sua encomenda não saiu", id("es"), id("pt_PT"))).isEmpty();
        assertThat(GUARDS.check("Le damos el reembolso", "Fazemos o estorno", id("es"), id("pt_PT"))).extracting(Remark::kind)
                .containsExactly(Kind.FORBIDDEN_WORD, Kind.TERM_MISSING);
        assertThat(GUARDS.check("Le damos el reembolso", "Fazemos o estorno", id("es"), id("pt_BR"))).isEmpty();
    }

    private static List<Remark> check(String translation) {
        return GUARDS.check(ORIGINAL, translation, id("es"), id("pt"));
    }

    private static LocaleId id(String text) {
        return LocaleId.of(text);
    }
}
