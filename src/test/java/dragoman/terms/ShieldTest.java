package dragoman.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.terms.Shield.Restored;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is taken out of a text comes back, whatever the text is and whatever an engine does between the marks. */
class ShieldTest {

    private static final List<String> KEEP = List.of("Lantern & Loom");
    private static final String LUCIAS = "Hola Ana, su pedido #1001 de Lantern & Loom salió el 03/04/2025 y costó 49,90 €. Vea https://carrier.example/track?id=AB12.";
    private static final List<String> PIECES = List.of("hola ", "Olá, ", "#1001", " 49,90 €", "https://a.example/b?c=1&d=<2>", " <x>1</x> ", "XQ1X", "xq 2 x", "ZX3X", "ZXX1X",
            "&amp;", "&lt;", "<b>", "{name}", "%s", "2025-04-03", "\n", " ", "注文", "طلب", "😀", "é", "Lantern & Loom", "\\", "$1", "`", "a@b.example", ".", "9", "\u0000", "I", "ı", "ß");

    @ParameterizedTest
    @EnumSource(Marks.Style.class)
    void anyTextComesBackToTheCharacter(Marks.Style style) {
        var random = new Random(20250403);
        for (int i = 0; i < 4000; i++) {
            var text = random.ints(random.nextInt(12), 0, PIECES.size()).mapToObj(PIECES::get).reduce("", String::concat);
            var shield = Shield.over(text, Keeper.in(text, KEEP, List.of()), style);
            assertThat(shield.restore(shield.shown())).as(text).isEqualTo(new Restored.Whole(text));
        }
    }

    @ParameterizedTest
    @EnumSource(Marks.Style.class)
    void whatIsKeptDoesNotLeaveTheHouse(Marks.Style style) {
        var shown = lucias(style).shown();
        assertThat(shown).doesNotContain("1001", "Lantern", "03/04", "49,90", "carrier", "AB12").contains("Hola Ana, su pedido ", " salió el ");
    }

    @Test
    void marksComeBackInAnyOrderAndCaseAndWithBlanksP10() {
        var text = "pedido #1001, 49,90 €";
        var shield = Shield.over(text, Keeper.in(text, KEEP, List.of()), Marks.Style.WORD);
        assertThat(shield.restore("xq 2 x: Xq1 x")).isEqualTo(new Restored.Whole("49,90 €: #1001"));
    }

    @Test
    void anEngineThatLosesOneDoublesOneOrMakesOneUpIsCaught() {
        var shield = lucias(Marks.Style.WORD);
        assertThat(shield.restore(shield.shown().replace("XQ1X", ""))).isInstanceOfSatisfying(Restored.Broken.class,
                broken -> assertThat(broken.lost()).extracting(Kept::text).containsExactly("#1001"));
        assertThat(shield.restore(shield.shown() + " XQ2X")).isInstanceOfSatisfying(Restored.Broken.class,
                broken -> assertThat(broken.lost()).extracting(Kept::text).containsExactly("Lantern & Loom"));
        assertThat(shield.restore(shield.shown() + " XQ77X")).isInstanceOf(Restored.Broken.class);
        assertThat(shield.restore("")).isInstanceOfSatisfying(Restored.Broken.class, broken -> assertThat(broken.lost()).hasSize(5));
    }

    @Test
    void xmlIsAnswerableWithEntities() {
        var text = "Tom & Ana: 3 < 4, #1001";
        var shield = Shield.over(text, Keeper.in(text, KEEP, List.of()), Marks.Style.XML);
        assertThat(shield.shown()).isEqualTo("Tom &amp; Ana: 3 &lt; 4, <x>1</x>");
        assertThat(shield.restore("Tom &amp; Ana&#39;s: 3 &lt; 4, <x> 1 </x>")).isEqualTo(new Restored.Whole("Tom & Ana's: 3 < 4, #1001"));
    }

    private static Shield lucias(Marks.Style style) {
        return Shield.over(LUCIAS, Keeper.in(LUCIAS, KEEP, List.of()), style);
    }
}
