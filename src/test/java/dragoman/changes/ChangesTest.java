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

    @Test
    void ofALongTextSomeIsLeftAroundWhatChanged() {
        var before = "Every word of this is the same and goes on for longer than anybody wants to read. Four days. ".repeat(3);
        var at = before.length() / 2;
        var after = before.substring(0, at) + before.substring(at).replaceFirst("Four", "Five");
        var said = Changes.of(before, after).get(0).near(30).runs().stream().map(Run::text).collect(Collectors.joining("|"));
        assertThat(said).startsWith("…").contains("than anybody wants to read. |Four|Five| days.").endsWith("…").hasSizeLessThan(130);
        assertThat(Changes.of("One two three", "One two four").get(0).near(3).runs()).as("little is not worth it").contains(new Run(Kind.SAME, "One two "));
    }

    @Test
    void noCharacterIsCutInTwo() {
        var runs = Changes.of("👩🏽‍🔧".repeat(40) + " a", "👩🏽‍🔧".repeat(40) + " b").get(0).near(9).runs();
        assertThat(runs.get(0).text().codePoints().filter(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE).count()).isZero();
    }
}
