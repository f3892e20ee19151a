package dragoman.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What blocks publishing blocks it everywhere; the rest is a language's and a market's own choice. */
class CheckRulesTest {

    private static final LocaleId GERMAN = LocaleId.of("de");
    private static final LocaleId SWISS_GERMAN = LocaleId.of("de_CH");
    private static final LocaleId SWISS_FRENCH = LocaleId.of("fr_CH");

    @ParameterizedTest
    @ValueSource(strings = {
        "limit.length", "limit.depth", "limit.arguments", "limit.cases", "limit.number", "limit.output",
        "icu.syntax", "icu.compile", "icu.quotedArg", "arg.missing", "arg.extra", "arg.rename", "arg.type",
        "arg.undeclared", "arg.malformed", "plural.category", "plural.unknownKey", "plural.dupSelector", "plural.other",
        "plural.offset", "ordinal.category", "select.key", "select.other", "tag.parity", "tag.form", "html.unsafe",
        "placeholder.macro", "url.host", "md.target", "chars.bad", "bidi.override", "term.dnt", "len.max", "smoke"})
    void anErrorStaysAnError(String id) {
        var check = Check.of(id).orElseThrow();
        assertThat(CheckRules.standard().severity(check, GERMAN)).isEqualTo(Severity.ERROR);
        for (var lower : new Severity[] {Severity.WARNING, Severity.INFO}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Severities.USUAL.with(check, lower));
            assertThatIllegalArgumentException().isThrownBy(() -> Severities.USUAL.with(check, GERMAN, lower));
            assertThatIllegalArgumentException().isThrownBy(() -> Severities.USUAL.with(check, "CH", lower));
        }
    }

    @Test
    void theClosestPlaceSaysWhatACheckWeighs() {
        var severities = Severities.USUAL
                .with(Check.PUNCTUATION_END, Severity.WARNING)
                .with(Check.PUNCTUATION_END, GERMAN, Severity.INFO)
                .with(Check.PUNCTUATION_END, "CH", Severity.ERROR)
                .with(Check.PUNCTUATION_END, SWISS_FRENCH, Severity.WARNING);
        assertThat(severities.of(Check.PUNCTUATION_END, LocaleId.of("ja"))).isEqualTo(Severity.WARNING);
        assertThat(severities.of(Check.PUNCTUATION_END, GERMAN)).isEqualTo(Severity.INFO);
        assertThat(severities.of(Check.PUNCTUATION_END, LocaleId.of("de_AT"))).as("inherits from de").isEqualTo(Severity.INFO);
        assertThat(severities.of(Check.PUNCTUATION_END, SWISS_GERMAN)).as("the market, not the language").isEqualTo(Severity.ERROR);
        assertThat(severities.of(Check.PUNCTUATION_END, SWISS_FRENCH)).as("the market in this language").isEqualTo(Severity.WARNING);
        assertThat(severities.of(Check.KASHIDA, SWISS_FRENCH)).as("of which nobody spoke").isEqualTo(Severity.INFO);
    }

    @Test
    void oneMoreWishLeavesTheOthers() {
        var severities = Severities.USUAL.with(Check.KASHIDA, Severity.WARNING).with(Check.SAME, Severity.WARNING);
        assertThat(severities.of(Check.KASHIDA, GERMAN)).isEqualTo(Severity.WARNING);
        assertThat(severities.of(Check.SAME, GERMAN)).isEqualTo(Severity.WARNING);
        assertThat(Severities.USUAL.of(Check.SAME, GERMAN)).isEqualTo(Severity.INFO);
    }

    @Test
    void idsAreUnique() {
        assertThat(Arrays.stream(Check.values()).map(Check::id)).doesNotHaveDuplicates();
        assertThat(Check.of("no.such")).isEmpty();
    }
}
