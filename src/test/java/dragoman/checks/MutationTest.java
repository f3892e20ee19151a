package dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.comparison.Found;
import dragoman.comparison.Result;
import dragoman.comparison.Source;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is typed: an answer, soon, about places within the text. */
class MutationTest {

    private static final int MUTATIONS = 20_000;
    private static final int MENDED = 2_000;
    private static final long MOST_MILLIS = 50;

    private static final String[] SNIPPETS = {
        "{", "}", "'", "''", "#", "<", ">", "</b>", "<a href=", "{n, plural,", "other {", "=1 {", "offset:1 ", "{x, date, ::yMMMd}",
        "{x, number, ::", "\uD83D", "\u202E", "\u0301", "é", "語", " ", "\n", "https://a.example/", "a@b.example", "](", "```", "{{x}}", "%d",
        "{0}", "{g, select, ", "9999999999", "1e9", "\\", "\u0000", "|", "{x, choice, 0#a|1#{b}}", "{x, spellout}", "{x, ordinal, %a}",
        "{x, duration}", "(", "»", "¿", "::currency/XXX", "\u200B", "Ã©"};

    private static final String[] LOCALES = {"de", "ar", "ja", "pl", "fr", "es", "en_GB", "th", "sr_Latn", "el", "he", "zh_Hant"};

    private static final Set<String> UNREADABLE = Set.of("icu.syntax", "plural.other", "select.other", "limit.length", "limit.depth", "limit.cases");

    private final Random random = new Random(20_251);
    private final Checks checks = new Checks(Case.RULES);

    @Test
    void nothingIsThrownAndNothingIsSlow() {
        var rows = Table.all().filter(row -> row.target() != null).toList();
        rows.forEach(Case::results);
        var slow = new ArrayList<String>();
        for (int i = 0; i < MUTATIONS; i++) {
            var row = rows.get(i % rows.size());
            var source = new Source("key", row.kind(), i % 3 == 0 ? mutate(row.source()) : row.source(), Contract.of(row.contract()));
            var target = mutate(row.target());
            var locale = LocaleId.of(LOCALES[i % LOCALES.length]);
            // What is slow at first may have loaded a language; it would have to be slow each time.
            if (Cpu.millis(() -> check(source, target, locale)) > MOST_MILLIS
                    && Cpu.leastMillis(() -> check(source, target, locale)) > MOST_MILLIS) {
                slow.add(target);
            }
        }
        assertThat(slow).isEmpty();
    }

    /**
     * Whatever is mended in whatever text: what was found there is found once less, and ICU still reads it. What stood behind
     * an apostrophe, a wrong name or an invisible character may come to light.
     */
    @Test
    void aFixMendsAndBreaksNothing() {
        var rows = Table.all().filter(row -> row.target() != null).toList();
        for (int i = 0; i < MENDED; i++) {
            var row = rows.get(i % rows.size());
            var source = new Source("key", row.kind(), row.source(), Contract.of(row.contract()));
            var target = mutate(row.target());
            var locale = LocaleId.of(LOCALES[i % LOCALES.length]);
            var before = checks.translation(source, locale, target);
            for (var result : before) {
                result.mended(target).filter(text -> count(before, result.id()) < Found.MOST).ifPresent(text -> {
                    var after = checks.translation(source, locale, text);
                    assertThat(count(after, result.id())).as("%s %s in “%s” → “%s”", locale, result, target, text).isLessThan(count(before, result.id()));
                    assertThat(errors(before)).as("%s %s in “%s” → “%s”", locale, result, target, text).containsAll(errors(after));
                });
            }
        }
    }

    private static long count(List<Result> results, String id) {
        return results.stream().filter(result -> result.id().equals(id)).count();
    }

    private static Set<String> errors(List<Result> results) {
        return results.stream().filter(Result::isError).map(Result::id).filter(UNREADABLE::contains).collect(Collectors.toSet());
    }

    private void check(Source source, String target, LocaleId locale) {
        checks.source(source, LocaleId.of("en"));
        for (var result : checks.translation(source, locale, target)) {
            boolean within = 0 <= result.start() && result.start() <= result.end() && result.end() <= target.length();
            assertThat(within).as("%s in %s", result, target).isTrue();
        }
    }

    private String mutate(String text) {
        var mutant = new StringBuilder(text);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(mutant.length() + 1);
            switch (random.nextInt(4)) {
                case 0:
                    mutant.insert(at, SNIPPETS[random.nextInt(SNIPPETS.length)]);
                    break;
                case 1:
                    mutant.delete(at, Math.min(mutant.length(), at + 1 + random.nextInt(3)));
                    break;
                case 2:
                    int from = random.nextInt(at + 1);
                    mutant.insert(random.nextInt(mutant.length() + 1), mutant.substring(from, at));
                    break;
                default:
                    mutant.insert(at, List.of(SNIPPETS).get(random.nextInt(SNIPPETS.length)).repeat(1 + random.nextInt(40)));
            }
        }
        return mutant.toString();
    }
}
