package dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.comparison.CheckRules;
import dragoman.comparison.Kind;
import dragoman.comparison.Result;
import dragoman.comparison.Source;
import dragoman.i18n.Contract;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A source on its own. */
class SourceTest {

    private static final LocaleId ENGLISH = LocaleId.of("en");

    private final Checks checks = new Checks(CheckRules.standard());

    @Test
    void aGoodSourceHasNoResults() {
        assertThat(ids("{n, plural, =0 {No articles match “{query}”} one {# article matches “{query}”} other {# articles match “{query}”}}",
                "@ n int 0..9999 articles found", "@ query text what the reader typed")).isEmpty();
    }

    @Test
    void everyArgumentIsDeclaredOrNone() {
        assertThat(ids("{a} {b}", "@ a text")).containsExactly("arg.undeclared");
        assertThat(ids("{a}", "@ a text", "@ b text")).containsExactly("arg.unused");
        assertThat(ids("{a} {b}")).isEmpty();
    }

    @Test
    void declarationsAreReadable() {
        assertThat(ids("{a}", "@ a text", "@ b strange thing")).containsExactly("arg.malformed");
        assertThat(ids("{a}", "@ a int 9..1")).contains("arg.malformed");
        assertThat(ids("{a}", "@ a select")).contains("arg.malformed");
        assertThat(ids("{a}", "@ a int 1..9")).isEmpty();
    }

    @Test
    void argumentsAreUsedAsDeclared() {
        assertThat(ids("{a, plural, one {#} other {#}}", "@ a text")).contains("arg.type");
        assertThat(ids("{a, date, long}", "@ a int 0..1")).contains("arg.type");
        assertThat(ids("{a, date, bogus}", "@ a date")).containsExactly("smoke", "icu.style");
        assertThat(ids("{a, select, x {1} y {2} other {3}}", "@ a select(x|z)")).containsExactly("select.key", "select.keyMissing");
    }

    @Test
    void aPluralWithinASentenceIsShown() {
        assertThat(ids("{count} {count, plural, one {item} other {items}} found")).containsExactly("src.fragment");
        assertThat(ids("{n, plural, one {# item found} other {# items found}}")).isEmpty();
        assertThat(checks.source(new Source("k", Kind.MARKDOWN, "You have {n, plural, one {# day} other {# days}}.", Contract.NONE), ENGLISH))
                .isEmpty();
    }

    @Test
    void syntaxLanguageAndMarkupAreCheckedToo() {
        assertThat(ids("{n")).containsExactly("icu.syntax");
        assertThat(ids("{n, plural, few {#} one {#} other {#}}")).containsExactly("plural.unreachable");
        assertThat(ids("<script>x</script>")).containsExactly("html.unsafe");
        assertThat(ids("[x](javascript:alert)")).contains("html.unsafe");
        assertThat(ids("<b>x")).containsExactly("tag.form");
        assertThat(ids("a long label", "@max 5")).containsExactly("len.max");
        assertThat(ids("it''s '{name}'", "@ name text")).contains("icu.quotedArg");
    }

    @Test
    void gravestComeFirst() {
        var results = checks.translation(new Source("k", Kind.PHRASE, "by {a}", Contract.NONE), LocaleId.of("de"), "von  {b} ");
        assertThat(results).extracting(Result::severity).isSorted();
        assertThat(results.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aFixStandsWhereTheResultPoints() {
        assertThat(fixed("File {fileName}", "nb", "Fil {filnavn}", "arg.rename")).isEqualTo("Fil {fileName}");
        assertThat(fixed("more than {x}", "fr", "plus qu'{x}", "icu.quotedArg")).isEqualTo("plus qu’{x}");
        assertThat(fixed("{n, plural, one {#} other {#}}", "ja", "{n, plural, one {# 個} other {# 個}}", "plural.unreachable"))
                .isEqualTo("{n, plural,  other {# 個}}");
        assertThat(fixed("by {x} ", "pl", "przez {x}", "ws.edge")).isEqualTo("przez {x} ");
        assertThat(fixed("{n, plural, one {a } other {b }}", "de", "{n, plural, one {a } other {b}}", "ws.edge"))
                .isEqualTo("{n, plural, one {a } other {b }}");
        assertThat(fixed("Hello {x}!", "fr", "Bonjour {x}!", "punct.fr")).isEqualTo("Bonjour {x}\u202F!");
    }

    @Test
    void oneSourceServesManyThreads() throws Exception {
        var source = new Source("k", Kind.PHRASE, "{n, plural, one {<b>#</b> item} other {<b>#</b> items}}", Contract.NONE);
        var pool = Executors.newFixedThreadPool(4);
        try {
            var all = pool.invokeAll(IntStream.range(0, 400)
                    .<Callable<List<Result>>>mapToObj(i -> () -> checks.translation(source,
                            LocaleId.of(i % 2 == 0 ? "de" : "da"), "{n, plural, one {<b>#</b> x} other {<b>#</b> y}}"))
                    .toList());
            for (var results : all) {
                assertThat(results.get()).isEmpty();
            }
        } finally {
            pool.shutdown();
        }
    }

    private List<String> ids(String text, String... contract) {
        var source = new Source("key", Kind.PHRASE, text, Contract.of(List.of(contract)));
        return checks.source(source, ENGLISH).stream().map(Result::id).distinct().toList();
    }

    private String fixed(String source, String locale, String target, String id) {
        var result = checks.translation(new Source("key", Kind.PHRASE, source, Contract.NONE), LocaleId.of(locale), target).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return target.substring(0, result.start()) + result.fix().orElseThrow() + target.substring(result.end());
    }
}
