package dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.comparison.Check;
import java.util.Arrays;
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

    /** What is not a matter of a translation has its rows elsewhere. */
    @Test
    void everyCheckHasBothKindsOfRow() {
        assertThat(tested(true)).containsAll(idsOfTranslations());
        assertThat(tested(false)).containsAll(idsOfTranslations());
    }

    private static Set<String> tested(boolean flagged) {
        return Table.all().filter(row -> row.flagged() == flagged).map(Case::id).collect(Collectors.toSet());
    }

    private static Set<String> idsOfTranslations() {
        return Arrays.stream(Check.values())
                .map(Check::id)
                .filter(id -> !id.startsWith("limit."))
                .filter(id -> !Set.of("smoke", "arg.undeclared", "arg.unused", "arg.malformed", "src.fragment").contains(id))
                .collect(Collectors.toSet());
    }
}
