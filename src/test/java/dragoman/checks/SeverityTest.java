package dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.comparison.Check;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Kind;
import dragoman.comparison.Result;
import dragoman.comparison.Severities;
import dragoman.comparison.Source;
import dragoman.i18n.Contract;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is reported is as grave as the rules say. */
class SeverityTest {

    static Stream<Case> errors() {
        var errors = Arrays.stream(Check.values()).filter(check -> check.severity() == Severity.ERROR).map(Check::id).toList();
        return Table.all().filter(Case::flagged).filter(row -> errors.contains(row.id()));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void itIsReportedAsOne(Case row) {
        assertThat(row.results()).filteredOn(result -> result.id().equals(row.id())).isNotEmpty().allMatch(Result::isError);
    }

    @Test
    void aWarningMayBeRaised() {
        var strict = new Checks(CheckRules.standard().withSeverities(Severities.USUAL.with(Check.SPACE_EDGE, LocaleId.of("pl"), Severity.ERROR)));
        var results = strict.translation(new Source("key", Kind.PHRASE, "by ", Contract.NONE), LocaleId.of("pl"), "przez");
        assertThat(results).singleElement().matches(Result::isError);
        assertThat(strict.translation(new Source("key", Kind.PHRASE, "by ", Contract.NONE), LocaleId.of("cs"), "od")).noneMatch(Result::isError);
    }
}
