package dragoman.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.translation.Memory.Made;
import dragoman.translation.Memory.Origin;
import dragoman.translation.Memory.Suggestion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Lucía mended for Ana helps Yusuf's colleague the day after, and knows neither of them. */
@QuarkusTest
@Tag("database")
class MemoryTest {

    private static final String SENT = "Hola Ana, su pedido #1001 salió ayer de nuestra casa en Lisboa.\n\nGracias por su paciencia.";
    private static final String MENDED = "Olá Ana, o seu pedido #1001 saiu ontem da nossa casa em Lisboa.\n\nObrigada pela paciência.";

    @Inject
    Memory memory;

    @Inject
    Workshop workshop;

    @BeforeEach
    void knowsNothing() {
        workshop.empty();
    }

    @AfterEach
    void forgets() {
        workshop.empty();
    }

    @Test
    void theSameParagraphComesBackWithItsOwnNameAndNumber() {
        assertThat(remember(SENT, MENDED)).isEqualTo(2);
        assertThat(suggest("Hola João, su pedido #2002 salió ayer de nuestra casa en Lisboa.", List.of("João", "Lisboa"))).first()
                .satisfies(best -> assertThat(best.target() + best.score() + best.origin()).isEqualTo("Olá João, o seu pedido #2002 saiu ontem da nossa casa em Lisboa.99CORRECTED"));
        assertThat(suggest("Gracias por su paciencia.", List.of())).first().extracting(Suggestion::score).isEqualTo(100);
    }

    @Test
    void nobodysNameNumberOrTownIsInIt() {
        remember(SENT, MENDED);
        var all = String.join("\n", workshop.statements().rows("select concat(source, target) from translation_memory", row -> row.getString(1)));
        assertThat(all).doesNotContain("Ana", "1001", "Lisboa").contains("⟦NAME 1⟧", "⟦CODE 1⟧");
    }

    @Test
    void aSimilarParagraphIsSuggestedWithItsScoreAndAnotherIsNot() {
        remember("Le enviamos la lámpara nueva la semana que viene sin ningún coste.", "Enviamos a lâmpada nova na próxima semana sem nenhum custo.");
        remember("Puede devolver el paquete en cualquier oficina de correos.", "Pode devolver o pacote em qualquer agência dos correios.");
        assertThat(suggest("Le enviamos la lámpara nueva este viernes sin ningún coste.", List.of())).singleElement().satisfies(one -> {
            assertThat(one.score()).isBetween(60, 80);
            assertThat(one.target()).startsWith("Enviamos a lâmpada nova");
        });
        assertThat(suggest("Mañana hace buen tiempo en Madrid y en todas partes.", List.of())).isEmpty();
    }

    @Test
    void theNewestCorrectionIsTheOneThatCounts() {
        remember("Gracias por su paciencia.", "Graças pela paciência.");
        remember("Gracias por su paciencia.", "Obrigada pela paciência.");
        assertThat(suggest("Gracias por su paciencia.", List.of())).singleElement().extracting(Suggestion::target).isEqualTo("Obrigada pela paciência.");
    }

    @Test
    void portugalReadsWhatBrazilHasUntilItHasItsOwn() {
        remember("Gracias por su paciencia.", "Obrigada pela paciência.");
        var portugal = LocaleId.of("pt_PT");
        assertThat(memory.suggest("Gracias por su paciencia.", Workshop.ES, portugal, List.of())).singleElement();
        memory.remember(new Made(Workshop.ES, portugal, "Gracias por su paciencia.", "Agradecemos a sua paciência.", Origin.HUMAN, List.of()));
        assertThat(memory.suggest("Gracias por su paciencia.", Workshop.ES, portugal, List.of())).first().extracting(Suggestion::target).isEqualTo("Agradecemos a sua paciência.");
        assertThat(suggest("Gracias por su paciencia.", List.of())).first().extracting(Suggestion::target).isEqualTo("Obrigada pela paciência.");
    }

    @Test
    void aTextThatIsPartedOtherwiseIsKeptWhole() {
        assertThat(remember("Hola.\nGracias.", "Olá. Obrigada.")).isEqualTo(1);
        assertThat(remember("Su pedido.", "O seu pedido #1001.")).isZero();
    }

    @Test
    void itReadsAsMuchOfALargeMemoryAsOfASmallOne() {
        var asked = "Su pedido llega el lunes por la tarde a la oficina de correos de la calle mayor";
        fill(0, 150);
        long small = reads(asked);
        fill(150, 3000);
        assertThat(reads(asked)).isLessThan(3 * small);
    }

    // The worst that there is: thousands that share nearly all of their trigrams.
    private void fill(int from, int to) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            for (int i = from; i < to; i++) {
                var word = Integer.toString(i + 100_000, 36);
                remember("Su pedido llega el " + word + " por la tarde a la oficina de correos de la calle mayor", "O seu pedido chega " + word);
            }
        });
    }

    private long reads(String text) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long before = handled();
            assertThat(suggest(text, List.of())).isNotEmpty();
            return handled() - before;
        });
    }

    private long handled() {
        return workshop.statements().rows("show session status like 'Handler_read%'", row -> row.getLong(2)).stream().mapToLong(Long::longValue).sum();
    }

    private int remember(String source, String target) {
        return memory.remember(new Made(Workshop.ES, Workshop.PT, source, target, Origin.CORRECTED, List.of("Ana")));
    }

    private List<Suggestion> suggest(String text, List<String> names) {
        return memory.suggest(text, Workshop.ES, Workshop.PT, names);
    }
}
