package dragoman.queue;

import static org.assertj.core.api.Assertions.assertThat;

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
        var urgency = new Urgency(seen, edition, rows.get(0).entry().source().since().plus(Duration.ofDays(10)));
        assertThat(rows.stream().map(row -> Mark.of(row, urgency)).sorted(Mark.ORDER).map(mark -> rows.get(mark.place()).entry().key()))
                .containsExactly("tea.c", "tea.b", "tea.e", "tea.a", "tea.d");
    }

    @Test
    void aWeekOfManyReadersIsAsMuchAsAMonthOfFew() {
        assertThat(Urgency.of(400, 7)).isEqualTo(Urgency.of(100, 28));
        assertThat(Urgency.of(0, 9_999)).isZero();
        assertThat(List.of(Urgency.of(1, 1), Urgency.of(28, 2), Urgency.of(2800, 1), Urgency.of(1_000_000_000, 9_999))).isSorted().doesNotHaveDuplicates();
    }
}
