package dragoman.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermTextTest {

    @Test
    void whatIsSaidAndWhatIsNotAreOneText() {
        var text = TermText.read("Erstattung | erstatt*\nnever: Refund | Refunds");
        assertThat(text).isEqualTo(new TermText("Erstattung | erstatt*", "Refund | Refunds"));
        assertThat(text.write()).isEqualTo("Erstattung | erstatt*\nnever: Refund | Refunds");
        assertThat(text.of("refund")).isEqualTo(new Term("refund", List.of("Erstattung", "erstatt*"), List.of("Refund", "Refunds")));
    }

    @Test
    void whatIsSaidStaysWhatIsSaidWhateverItLooksLike() {
        var typed = new TermText("never: Refund", "");
        assertThat(TermText.read(typed.write())).isEqualTo(typed);
        var both = new TermText("never: Refund | Erstattung", "Refunds");
        assertThat(TermText.read(both.write())).isEqualTo(both);
    }

    @Test
    void eitherMayBeLeftOut() {
        assertThat(TermText.read("Zoll")).isEqualTo(new TermText("Zoll", ""));
        assertThat(TermText.read("never: Customs")).isEqualTo(new TermText("", "Customs"));
        assertThat(new TermText("Zoll", " ").write()).isEqualTo("Zoll");
        assertThat(new TermText("", "Customs").write()).isEqualTo("never: Customs");
        assertThat(TermText.read("").of("customs").forms()).isEmpty();
    }
}
