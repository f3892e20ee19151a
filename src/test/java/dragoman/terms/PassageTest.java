package dragoman.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A text is parted so that paragraphs, bullets, code and quotes stay where they are. */
class PassageTest {

    private static final List<String> PIECES = List.of("Hola Ana", "\n", "\r\n", "> citado", "- ", "1. ", "```", "-- \n", "\n\n", "escribió:", " ", "\t", "。", "注文", "a".repeat(70), "b c. ", "#", "\u3000", ":");

    @Test
    void piecesAreTheTextAgain() {
        var random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            var text = random.ints(random.nextInt(14), 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
            assertThat(Passage.of(text).stream().map(Passage::text).collect(Collectors.joining())).isEqualTo(text);
            int limit = 1 + random.nextInt(30);
            assertThat(String.join("", Portions.of(text, limit))).isEqualTo(text);
            assertThat(Portions.of(text, limit)).allMatch(portion -> portion.length() <= limit);
        }
    }

    @Test
    void bulletsAndEmptyLinesStayAndAreNobodysWords() {
        assertThat(said("Hola Ana,\n\n- la lámpara\n  2. la vela\n## Gracias\n***\n")).containsExactly("Hola Ana,", "la lámpara", "la vela", "Gracias");
    }

    @Test
    void quotesTheirHeadingCodeAndSignaturesAreNotTranslatedAgainP11() {
        assertThat(said("""
                Sí, esa es.

                El mar, 3 abr 2025, Ana escribió:
                > Onde está meu pedido?
                > > Olá

                ```
                int x = 1;
                ```
                Gracias
                --\s
                Lucía, Madrid
                """)).containsExactly("Sí, esa es.", "Gracias");
    }

    @Test
    void linesThatAMailProgramBrokeAreOneParagraph() {
        var wrapped = "Mi pedido llegó ayer con la pantalla rota y la caja estaba abierta,\nasí que quiero devolverlo.\nGracias.";
        assertThat(said(wrapped)).containsExactly("Mi pedido llegó ayer con la pantalla rota y la caja estaba abierta,\nasí que quiero devolverlo.", "Gracias.");
        assertThat(Passage.of(wrapped).get(0).oneLine()).doesNotContain("\n");
    }

    @Test
    void aLongParagraphIsPartedBetweenSentencesP11() {
        var long5000 = "Mi pedido no llegó. ".repeat(250).strip();
        assertThat(Portions.of(long5000, 1000)).hasSizeBetween(5, 6).allMatch(portion -> portion.strip().endsWith("."));
    }

    @Test
    void noMarkIsCutInTwo() {
        var text = "注文".repeat(6) + "XQ1X" + "番号".repeat(20);
        assertThat(Portions.of(text, 14)).anyMatch(portion -> portion.contains("XQ1X"));
        assertThat(Portions.of("😀".repeat(9), 5)).allMatch(portion -> portion.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    private static List<String> said(String text) {
        return Passage.of(text).stream().filter(Passage::said).map(Passage::text).toList();
    }
}
