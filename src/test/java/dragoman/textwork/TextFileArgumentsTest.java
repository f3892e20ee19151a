package dragoman.textwork;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.foreign.Format;
import dragoman.i18n.LocaleId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Zofia may type behind {@code import} and {@code export --format}. */
class TextFileArgumentsTest {

    @Test
    void theOrderIsHers() {
        var asked = of("a.xlf --locale pl-PL b.xlf --check-only --except-errors --encoding iso-8859-1");
        assertThat(asked.files()).containsExactly("a.xlf", "b.xlf");
        assertThat(asked.locale()).isEqualTo(LocaleId.of("pl_PL"));
        assertThat(asked.encoding()).contains(StandardCharsets.ISO_8859_1);
        assertThat(asked.checkOnly() && asked.exceptErrors()).isTrue();
    }

    @Test
    void theFormatIsTheOneThatIsNamedOrThatTheNameEndsWith() {
        assertThat(of("a.xlf --locale pl").format()).contains(Format.XLIFF);
        assertThat(of("A.TMX --locale pl").format()).contains(Format.TMX);
        assertThat(of("a.txt --format csv --locale pl").format()).contains(Format.CSV);
        assertThat(of("a.zip --locale pl").format()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlf", "--locale", "a --locale no_such_thing_at_all", "a --locale pl --locale de", "a --locale pl --format xlsx", "a --locale pl --encoding no", "a --locale pl --really"})
    void whatNobodyCanTellTheMeaningOfIsNotGuessed(String typed) {
        assertThat(TextFileArguments.of(List.of(typed.split(" ")))).isEmpty();
    }

    private static TextFileArguments of(String typed) {
        return TextFileArguments.of(List.of(typed.split(" "))).orElseThrow();
    }
}
