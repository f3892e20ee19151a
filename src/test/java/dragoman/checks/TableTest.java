package dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.comparison.Check;
import dragoman.comparison.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what is found and what is not. */
class TableTest {

    static Stream<Case> rows() {
        return Table.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsWhatItShould(Case row) {
        if (row.flagged()) {
            assertThat(row.ids()).contains(row.id());
        } else {
            assertThat(row.ids()).doesNotContain(row.id());
        }
    }

    @Test
    void everyCheckHasBothKindsOfRow() {
        assertThat(tested(true)).containsExactlyInAnyOrderElementsOf(ids());
        assertThat(tested(false)).containsExactlyInAnyOrderElementsOf(ids());
    }

    static Stream<Case> flagged() {
        return Table.all().filter(Case::flagged);
    }

    /** So that whoever says it in another language finds what to put in. */
    @ParameterizedTest
    @MethodSource("flagged")
    void aResultTellsWhatItsCheckDeclares(Case row) {
        for (var result : row.results()) {
            var declared = Check.of(result.id()).orElseThrow().arguments();
            assertThat(result.arguments().keySet()).as(result.toString()).containsExactlyInAnyOrderElementsOf(declared);
            assertThat(result.reason()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("flagged")
    void aResultIsWithinItsText(Case row) {
        for (var result : row.results()) {
            assertThat(0 <= result.start() && result.start() <= result.end() && result.end() <= row.text().length()).as(result.toString()).isTrue();
        }
    }

    /** What is mended is found once less, and nothing that blocks publishing comes with it. */
    @ParameterizedTest
    @MethodSource("flagged")
    void aFixMendsAndBreaksNothing(Case row) {
        for (var result : row.results()) {
            var mended = result.mended(row.text());
            if (mended.isPresent() && row.target() != null) {
                var before = row.results();
                var after = row.results(mended.get());
                assertThat(count(after, result.id())).as("%s: %s → %s", result.id(), row.target(), mended.get()).isLessThan(count(before, result.id()));
                assertThat(errors(before)).as("%s: %s → %s", result.id(), row.target(), mended.get()).containsAll(errors(after));
            }
        }
    }

    @Test
    void whereTheTableSaysSoThereIsAFix() {
        var fixed = flagged().flatMap(row -> row.results().stream()).filter(result -> result.fix().isPresent()).map(Result::id).collect(Collectors.toSet());
        assertThat(fixed).contains("arg.rename", "plural.unreachable", "ws.edge", "ws.double", "punct.fr", "zerowidth", "nfc");
    }

    private static long count(List<Result> results, String id) {
        return results.stream().filter(result -> result.id().equals(id)).count();
    }

    private static Set<String> errors(List<Result> results) {
        return results.stream().filter(Result::isError).map(Result::id).collect(Collectors.toSet());
    }

    private static Set<String> tested(boolean flagged) {
        return Table.all().filter(row -> row.flagged() == flagged).map(Case::id).collect(Collectors.toSet());
    }

    private static Set<String> ids() {
        return Arrays.stream(Check.values()).map(Check::id).collect(Collectors.toSet());
    }
}
