package dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dragoman.i18n.Contract;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What blocks publishing blocks it everywhere; the rest is a market's own choice. */
class SeverityTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "limit.length", "limit.depth", "limit.arguments", "limit.cases", "limit.number", "limit.output",
        "icu.syntax", "icu.compile", "icu.quotedArg", "arg.missing", "arg.extra", "arg.rename", "arg.type",
        "arg.undeclared", "arg.malformed", "plural.category", "plural.unknownKey", "plural.dupSelector", "plural.other",
        "plural.offset", "ordinal.category", "select.key", "select.other", "tag.parity", "tag.form", "html.unsafe",
        "placeholder.macro", "url.host", "md.target", "chars.bad", "bidi.override", "term.dnt", "len.max", "smoke"})
    void anErrorStaysAnError(String id) {
        var check = Check.of(id).orElseThrow();
        assertThat(CheckRules.standard().severity(check)).isEqualTo(Severity.ERROR);
        for (var lower : new Severity[] {Severity.WARNING, Severity.INFO}) {
            assertThatIllegalArgumentException().isThrownBy(() -> CheckRules.standard().with(id, lower));
        }
    }

    static Stream<Case> errors() {
        return Table.all().filter(Case::flagged).filter(row -> Check.of(row.id()).orElseThrow().severity == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void itIsReportedAsOne(Case row) {
        assertThat(row.results()).filteredOn(result -> result.id().equals(row.id())).isNotEmpty().allMatch(Result::isError);
    }

    @Test
    void aWarningMayBeRaised() {
        var strict = new Checks(CheckRules.standard().with("ws.edge", Severity.ERROR));
        var results = strict.translation(new Source("key", Kind.PHRASE, "by ", Contract.NONE), LocaleId.of("pl"), "przez");
        assertThat(results).singleElement().matches(Result::isError);
    }

    @Test
    void unknownIdIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CheckRules.standard().with("no.such", Severity.ERROR));
    }

    @Test
    void idsAreUnique() {
        assertThat(Arrays.stream(Check.values()).map(check -> check.id)).doesNotHaveDuplicates();
    }
}
