package dragoman.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dragoman.i18n.Finding.Severity;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What blocks publishing blocks it everywhere; the rest is a market's own choice. */
class CheckRulesTest {

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

    @Test
    void unknownIdIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CheckRules.standard().with("no.such", Severity.ERROR));
    }

    @Test
    void idsAreUnique() {
        assertThat(Arrays.stream(Check.values()).map(Check::id)).doesNotHaveDuplicates();
    }
}
