package dragoman.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.changes.WordDiff;
import dragoman.footfall.Attention;
import dragoman.i18n.LocaleId;
import dragoman.queue.Queue.Mark;
import dragoman.texts.FolderEdition;
import dragoman.units.SmallFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What most readers have met as it should not be comes first. */
class UrgencyTest {

    private static final LocaleId POLISH = LocaleId.of("pl");

    @TempDir
    Path directory;

    @Test
    void visitsTimesDaysOrderWhatIsNotDone() {
        var small = new SmallFolder(directory);
        small.bundle("en", "tea.a=One\ntea.b=Two\ntea.c=Three\ntea.d=Four\ntea.e=Five");
        small.bundle("pl", "tea.d=Cztery");
        var edition = FolderEdition.of(directory);
        var seen = new Attention(Map.of(), Map.of("phrase:tea.b", 30L, "phrase:tea.c", 3000L, "phrase:tea.d", 90_000L, "phrase:tea.e", 31L));
        var rows = LocaleRows.of(edition, POLISH).rows();
        var urgency = new Urgency(seen, edition, rows.get(0).entry().source().since().plus(Duration.ofDays(10)), row -> Changes.ALL);
        assertThat(rows.stream().map(row -> Mark.of(row, urgency)).sorted(Mark.ORDER).map(mark -> rows.get(mark.place()).entry().key()))
                .containsExactly("tea.c", "tea.b", "tea.e", "tea.a", "tea.d");
    }

    @Test
    void aChangedWordMattersLessThanANewSentence() {
        var small = new SmallFolder(directory);
        small.bundle("en", "tea.letter=Brew for 4 minutes, not longer\ntea.sentence=Keep away from light. It fades.");
        small.bundle("pl", "tea.letter=Parz 3 minuty, nie dłużej\ntea.sentence=Chroń przed światłem.");
        var edition = FolderEdition.of(directory);
        var seen = new Attention(Map.of(), Map.of("phrase:tea.letter", 400L, "phrase:tea.sentence", 300L));
        var before = Map.of("phrase:tea.letter", "Brew for 3 minutes, not longer", "phrase:tea.sentence", "Keep away from light.");
        var rows = LocaleRows.of(edition, POLISH).rows().stream().map(row -> new Row(row.entry(), row.live(), row.folded(), row.draft(), row.standing(), true, false)).toList();
        var urgency = new Urgency(seen, edition, rows.get(0).entry().source().since().plus(Duration.ofDays(10)),
                row -> WordDiff.share(before.get(row.entry().unit()), row.entry().source().text()));
        assertThat(rows.stream().map(row -> Mark.of(row, urgency)).sorted(Mark.ORDER).map(mark -> rows.get(mark.place()).entry().key()))
                .containsExactly("tea.sentence", "tea.letter");
    }

    @Test
    void aWeekOfManyReadersIsAsMuchAsAMonthOfFew() {
        assertThat(Urgency.of(400, 7, 100)).isEqualTo(Urgency.of(100, 28, 100));
        assertThat(Urgency.of(0, 9_999, 100)).isZero();
        assertThat(List.of(Urgency.of(1, 1, 1), Urgency.of(28, 2, 100), Urgency.of(2800, 1, 100), Urgency.of(1_000_000_000, 9_999, 100))).isSorted().doesNotHaveDuplicates();
    }
}
