package dragoman.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.units.UnitKind;
import java.lang.reflect.Array;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EditionTest {

    /** More than a young map has bins, so that two of them surely share one. */
    private static final int DEEP = 40;
    private static final int READERS = 8;
    private static final LocaleId GERMAN = LocaleId.of("de");

    private final Edition edition = new Edition(1, Instant.EPOCH, List.of());

    @Test
    void whatIsDerivedMayItselfBeDerivedFromSomethingElse() {
        assertThat(nested(int[].class, DEEP)).isInstanceOf(int[].class);
    }

    private Object nested(Class<?> type, int levels) {
        return edition.derived(type, e -> {
            if (levels > 1) {
                nested(type.arrayType(), levels - 1);
            }
            return cast(type, Array.newInstance(type.componentType(), 0));
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Class<?> type, Object value) {
        return (T) type.cast(value);
    }

    @Test
    void theNextReleaseSharesWhatStaysAndLeavesTheOlderOneAsItWas() {
        var older = new Edition(1, Instant.EPOCH, List.of(text("phrase:tea.pot", "de", "Kanne"), text("phrase:tea.pot", "pl", "Czajnik"), text("phrase:tea.cup", "de", "Tasse")));
        var next = older.then(2, Instant.EPOCH, Set.of(new Place("phrase:tea.pot", "de"), new Place("phrase:tea.cup", "de")),
                List.of(text("phrase:tea.pot", "de", "Teekanne"), text("phrase:tea.lid", "pl", "Pokrywka")));
        assertThat(says(next, "phrase:tea.pot", "de")).hasValue("Teekanne");
        assertThat(says(next, "phrase:tea.pot", "pl")).hasValue("Czajnik");
        assertThat(says(next, "phrase:tea.lid", "pl")).hasValue("Pokrywka");
        assertThat(says(next, "phrase:tea.cup", "de")).isEmpty();
        assertThat(next.phrases().keys(GERMAN)).containsExactly("tea.pot");
        assertThat(next.phrases().keys(LocaleId.of("pl"))).containsExactly("tea.lid", "tea.pot");
        assertThat(says(older, "phrase:tea.pot", "de")).hasValue("Kanne");
        assertThat(older.phrases().keys(GERMAN)).containsExactly("tea.cup", "tea.pot");
        assertThat(older.locales("phrase:tea.lid")).isEmpty();
        assertThat(next.at("phrase:tea.pot", LocaleId.of("pl")).orElseThrow()).isSameAs(older.at("phrase:tea.pot", LocaleId.of("pl")).orElseThrow());
    }

    @Test
    void whatIsMadeOfArticlesIsMadeAgainWhereAnArticleChangesAndNowhereElse() {
        var block = new Text("article:9#lead", UnitKind.BLOCK, GERMAN, "Spülen.", Digest.of("Spülen."), Optional.empty(), Instant.EPOCH);
        var older = new Edition(1, Instant.EPOCH, List.of(block));
        var made = older.derivedFromArticles(Object.class, e -> new Object());
        var phrase = older.then(2, Instant.EPOCH, Set.of(), List.of(text("phrase:tea.pot", "de", "Teekanne")));
        assertThat(phrase.derivedFromArticles(Object.class, e -> new Object())).isSameAs(made);
        assertThat(phrase.then(3, Instant.EPOCH, Set.of(), List.of(block)).derivedFromArticles(Object.class, e -> new Object())).isNotSameAs(made);
        assertThat(phrase.then(3, Instant.EPOCH, Set.of(new Place("article:9#lead", "de")), List.of()).derivedFromArticles(Object.class, e -> new Object())).isNotSameAs(made);
    }

    @Test
    void whatTextsAddUpToIsCarriedOnByWhatWentAndWhatCame() {
        var pot = text("phrase:tea.pot", "de", "Kanne");
        var other = text("phrase:tea.pot", "de", "Teekanne");
        var cup = text("phrase:tea.cup", "de", "Tasse");
        assertThat(Checksum.of(List.of(pot, cup))).isEqualTo(Checksum.of(List.of(cup, pot)));
        assertThat(Checksum.of(List.of(pot, cup)).minus(Checksum.of(List.of(pot))).plus(Checksum.of(List.of(other)))).isEqualTo(Checksum.of(List.of(other, cup)))
                .isNotEqualTo(Checksum.of(List.of(pot, cup)));
        assertThat(Checksum.of(List.of(cup)).minus(Checksum.of(List.of(cup)))).isEqualTo(Checksum.NONE);
        // As it stands in the database since there is one.
        assertThat(Checksum.of(List.of(cup)).hex()).matches("[0-9a-f]{64}").isEqualTo(Checksum.of(Map.of(new Place("phrase:tea.cup", "de"), new Version(1, cup.digest(), Optional.empty()))).hex());
    }

    private static Text text(String unit, String locale, String text) {
        return new Text(unit, UnitKind.PHRASE, LocaleId.of(locale), text, Digest.of(text), Optional.empty(), Instant.EPOCH);
    }

    private static Optional<String> says(Edition edition, String unit, String locale) {
        return edition.at(unit, LocaleId.of(locale)).map(Text::text);
    }

    @Test
    void whatManyAskForAtOnceIsMadeOnce() throws Exception {
        var made = new AtomicInteger();
        var together = new CyclicBarrier(READERS);
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            Callable<Integer> reader = () -> {
                together.await();
                return edition.derived(Integer.class, e -> made.incrementAndGet());
            };
            for (var answer : readers.invokeAll(Collections.nCopies(READERS, reader))) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            readers.shutdownNow();
        }
    }
}
