package dragoman.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A note with the names apart that it calls: all pieces together are what was written. */
class PieceTest {

    @Test
    void namesStandApartAndNothingIsLost() {
        assertThat(Piece.of("@Inés y @佐藤美咲さん", List.of(new Mention(1, 0, 5), new Mention(3, 8, 13)))).containsExactly(
                new Piece("", false), new Piece("@Inés", true), new Piece(" y ", false), new Piece("@佐藤美咲", true), new Piece("さん", false));
        assertThat(Piece.of("Hola", List.of())).containsExactly(new Piece("Hola", false));
    }

    @Test
    void twoOfOneNameAreMarkedOnce() {
        assertThat(Piece.of("@Inés!", List.of(new Mention(1, 0, 5), new Mention(9, 0, 5)))).containsExactly(
                new Piece("", false), new Piece("@Inés", true), new Piece("!", false));
    }
}
