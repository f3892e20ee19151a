package dragoman.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the memory may know of a text: nothing that is somebody's. */
class MaskedTest {

    private static final List<String> TERMS = List.of("Lantern & Loom");
    private static final List<String> ANA = List.of("Ana Souza", "Ana", "Rua da Aurora");

    @Test
    void namesNumbersAndAddressesAreBlanksAndTermsAreNot() {
        var both = Masked.both("Hola Ana, Lantern & Loom envió #1001 a Rua da Aurora 12, ana@correo.example, por 49,90 €.",
                "Olá Ana, a Lantern & Loom enviou #1001 para Rua da Aurora 12, ana@correo.example, por € 49,90.", TERMS, ANA).orElseThrow();
        assertThat(both.get(0).text()).isEqualTo("Hola ⟦NAME 1⟧, Lantern & Loom envió ⟦CODE 1⟧ a ⟦NAME 2⟧ 12, ⟦MAIL 1⟧, por ⟦MONEY 1⟧.");
        assertThat(both.get(1).text()).isEqualTo("Olá ⟦NAME 1⟧, a Lantern & Loom enviou ⟦CODE 1⟧ para ⟦NAME 2⟧ 12, ⟦MAIL 1⟧, por ⟦MONEY 1⟧.");
    }

    @Test
    void aNameThatNobodyToldIsSeenByBeingTheSameInBothLanguages() {
        var both = Masked.both("Hola Joaquim, su pedido está en Recife.", "Olá Joaquim, o seu pedido está em Recife.", TERMS, List.of()).orElseThrow();
        assertThat(both).extracting(Masked::text).noneMatch(text -> text.contains("Joaquim") || text.contains("Recife"));
    }

    @Test
    void aTranslationThatKnowsMoreThanItsOriginalIsNotKept() {
        assertThat(Masked.both("Su pedido está en camino.", "O seu pedido #1001 está a caminho.", TERMS, ANA)).isEmpty();
        assertThat(Masked.both("Su pedido.", "O seu pedido, Ana.", TERMS, ANA)).isEmpty();
    }

    @Test
    void anotherTextWithTheSameBlanksIsFilledWithItsOwn() {
        var made = Masked.both("Hola Ana, #1001 y #1002.", "Olá Ana: #1002 e #1001.", TERMS, ANA).orElseThrow();
        var yusufs = Masked.of("Hola Yusuf, #2001 y #2002.", TERMS, List.of("Yusuf")).orElseThrow();
        assertThat(yusufs.text()).isEqualTo(made.get(0).text());
        assertThat(yusufs.fill(made.get(1).text())).contains("Olá Yusuf: #2002 e #2001.");
        assertThat(Masked.of("Hola", TERMS, ANA).orElseThrow().fill(made.get(1).text())).isEmpty();
    }

    @Test
    void bracketsOfAPersonsOwnAreNotTakenForBlanks() {
        assertThat(Masked.of("⟦NAME 1⟧", TERMS, ANA)).isEmpty();
    }

    @Test
    void anyTextIsFilledWithItselfToTheCharacter() {
        var random = new Random(7);
        var pieces = List.of("Ana", " #1001", " 49,90 €", "Hola ", "$1 \\", "https://a.example/b", "é", "{x}", "\n", "注文", " 03/04/2025 ");
        for (int i = 0; i < 3000; i++) {
            var text = random.ints(random.nextInt(9), 0, pieces.size()).mapToObj(pieces::get).reduce("", String::concat);
            var masked = Masked.of(text, TERMS, ANA).orElseThrow();
            assertThat(masked.fill(masked.text())).contains(text);
        }
    }
}
