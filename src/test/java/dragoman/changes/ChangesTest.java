package dragoman.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.changes.WordDiff.Kind;
import dragoman.changes.WordDiff.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final String DAYS = "Odpowiemy {n, plural, one {w # dzień} few {w # dni} other {w # dnia}}.";

    @Test
    void ofATextWithCasesTheCaseIsNamedThatChangedAndNoOther() {
        var changes = Changes.of(DAYS, DAYS.replace("few {w # dni}", "few {po # dniach}"));
        assertThat(changes).extracting(Change::about).containsExactly("n = few");
        assertThat(changes.get(0).runs()).contains(new Run(Kind.GONE, "dni"), new Run(Kind.NEW, "dniach")).doesNotContain(new Run(Kind.SAME, "{"));
    }

    @Test
    void whatStandsAroundTheCasesIsShownAsWell() {
        assertThat(Changes.of(DAYS, DAYS.replace("Odpowiemy", "Odpiszemy").replace("}.", "}!"))).extracting(Change::about).containsExactly("", "");
    }

    @Test
    void aCaseThatComesIsNewAndOneThatGoesIsGone() {
        var more = DAYS.replace("other", "many {w # dni} other");
        assertThat(Changes.of(DAYS, more)).containsExactly(new Change("n = many", List.of(new Run(Kind.NEW, "w # dni"))));
        assertThat(Changes.of(more, DAYS)).containsExactly(new Change("n = many", List.of(new Run(Kind.GONE, "w # dni"))));
    }

    @Test
    void aTextThatIsNoPatternOrWhoseSyntaxAloneChangedIsShownWhole() {
        for (var after : List.of(DAYS + "{", DAYS.replace("n, plural,", "n, plural, offset:1"))) {
            var changes = Changes.of(DAYS, after);
            assertThat(changes).hasSize(1);
            assertThat(changes.get(0).runs().stream().filter(run -> run.kind() != Kind.GONE).map(Run::text).collect(Collectors.joining())).isEqualTo(after);
        }
    }

    @Test
    void ofTwoThatAreTheSameNothingIsShown() {
        assertThat(Changes.of(DAYS, DAYS)).isEmpty();
    }
}
