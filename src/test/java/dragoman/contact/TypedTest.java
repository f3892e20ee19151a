package dragoman.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.contact.Typed.Flaw;
import dragoman.tickets.Ticket.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody typed is read kindly, and a second sending is told from a second message. */
class TypedTest {

    private static final String ONCE = "0123456789abcdef";

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(typed(" ", "nobody").flaws(100, false, false)).containsExactly(Flaw.MISSING, Flaw.EMAIL);
        assertThat(typed("x".repeat(101), "ana@example.com").flaws(100, false, false)).containsExactly(Flaw.LONG);
        assertThat(typed("x".repeat(100), "").flaws(100, true, false)).isEmpty();
    }

    @Test
    void aPhotoSaysEnoughWithoutAWord() {
        assertThat(typed(" ", "ana@example.com").flaws(100, false, true)).isEmpty();
        assertThat(typed("", "nobody").flaws(100, false, true)).containsExactly(Flaw.EMAIL);
        assertThat(typed("x".repeat(101), "").flaws(100, true, true)).containsExactly(Flaw.LONG);
    }

    @Test
    void aFormThatSaysNothingIsAnEmptyOneOfTheLikelyKind() {
        var typed = Typed.of(null, null, null, null, Kind.WHERE);
        assertThat(typed.kind()).isEqualTo(Kind.WHERE);
        assertThat(typed.message()).isEmpty();
        assertThat(typed.once()).hasSizeGreaterThan(20).isNotEqualTo(Typed.of(null, null, null, "<script>", Kind.WHERE).once());
        assertThat(Typed.of("DELETE", "a", "", ONCE, Kind.QUESTION).kind()).isEqualTo(Kind.QUESTION);
    }

    @Test
    void theSameSentAgainIsTheSameAndOtherWordsAreNot() {
        var sent = typed("Onde está?", "ana@example.com").sending("new", List.of());
        assertThat(typed(" Onde está?\r\n", "ana@example.com").sending("new", List.of())).isEqualTo(sent);
        assertThat(typed("Onde está? É urgente.", "ana@example.com").sending("new", List.of())).isNotEqualTo(sent);
        assertThat(typed("Onde está?", "outra@example.com").sending("new", List.of())).isNotEqualTo(sent);
        assertThat(typed("Onde está?", "ana@example.com").sending("17", List.of())).isNotEqualTo(sent);
    }

    private static Typed typed(String message, String email) {
        return Typed.of("WHERE", message, email, ONCE, Kind.OTHER);
    }
}
