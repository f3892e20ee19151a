package dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.comparison.CheckRules;
import dragoman.comparison.Kind;
import dragoman.comparison.Result;
import dragoman.comparison.Source;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Patterns that are made to hurt are refused before they do. */
class LimitsTest {

    private static final LocaleId GERMAN = LocaleId.of("de");
    private static final long SOON_MILLIS = 50;

    private final Checks checks = new Checks(CheckRules.standard());

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("limit.length", nested("{a,plural,other", 5_000)),
                Arguments.of("limit.length", nested("{a,select,other", 3_000)),
                Arguments.of("limit.depth", nested("{a,plural,other", 200)),
                Arguments.of("limit.depth", nested("{a,select,other", 6)),
                Arguments.of("limit.length", "x".repeat(90_000)),
                Arguments.of("limit.length", "語".repeat(2_731)),
                Arguments.of("limit.length", "{n,plural,=" + "9".repeat(5_000) + "{" + "#".repeat(5_000) + "}other{}}"),
                Arguments.of("limit.number", "{n,plural,=" + "9".repeat(5_000) + "{#}other{}}"),
                Arguments.of("limit.number", "{n,plural,=1e999999{#}other{}}"),
                Arguments.of("limit.number", "{n,plural,offset:1e20 other{#}}"),
                Arguments.of("limit.output", "{n,plural,other{" + "#".repeat(5_000) + "}}"),
                Arguments.of("limit.output", "{n,spellout}".repeat(5)),
                Arguments.of("limit.output", "{n,date,full}".repeat(51)),
                Arguments.of("limit.length", numbered("{a%d}", 100_000)),
                Arguments.of("limit.arguments", numbered("{a%d}", 31)),
                Arguments.of("limit.cases", "{n,plural," + numbered("=%d{}", 41) + "other{}}"),
                Arguments.of("limit.cases", numbered("{a%1$d,plural,=1{}=2{}=3{}=4{}=5{}=6{}=7{}=8{}=9{}other{}}", 21)));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void bombIsRefusedAtOnce(String id, String bomb) {
        assertThat(ids(bomb)).containsExactly(id);
        assertThat(Cpu.leastMillis(() -> ids(bomb))).isLessThanOrEqualTo(SOON_MILLIS);
    }

    @Test
    void whatIsLargeAndAllowedIsQuick() {
        var reversed = "{n,plural,=1{a}other{b}}{n,plural,other{b}=2{a}}".repeat(40);
        var wide = "{n,plural," + numbered("=%d{" + "x".repeat(180) + "}", 39) + "other{}}";
        var deep = nested("{a,select,x{}other", 5);
        for (var text : List.of(reversed, wide, deep, "<a ".repeat(2_700), "a@".repeat(4_000), "[](".repeat(2_700), "'".repeat(8_000))) {
            assertThat(Cpu.leastMillis(() -> ids(text))).as(text).isLessThanOrEqualTo(SOON_MILLIS);
        }
    }

    @Test
    void deepestAllowedIsAllowed() {
        assertThat(ids(nested("{a,select,x{}other", 5))).doesNotContain("limit.depth");
        assertThat(ids("'" + "{".repeat(40) + "'")).doesNotContain("limit.depth");
    }

    @Test
    void brokenSourceDoesNotHideABrokenTranslation() {
        var source = new Source("key", Kind.PHRASE, "{", Contract.NONE);
        assertThat(checks.translation(source, GERMAN, "{n, plural, eins {x} other {y}}")).extracting(Result::id)
                .contains("plural.unknownKey");
    }

    private List<String> ids(String text) {
        var source = new Source("key", Kind.PHRASE, "{a} {n}", Contract.NONE);
        return checks.translation(source, GERMAN, text).stream().map(Result::id).toList();
    }

    private static String nested(String head, int times) {
        return (head + "{").repeat(times) + "}}".repeat(times);
    }

    private static String numbered(String pattern, int times) {
        return IntStream.range(0, times).mapToObj(i -> String.format(Locale.ROOT, pattern, i)).collect(Collectors.joining());
    }
}
