package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dragoman.i18n.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFolderTest {

    @TempDir
    Path directory;

    @Test
    void aDigestBelongsToTheTextOfItsKey() {
        var folder = new SmallFolder(directory).bundle("en", "tea.cup=Cup", "tea.pot=Pot").bundle("de", "tea.cup=Tasse", "tea.pot=Kanne")
                .file("bundles/tea/de.made-from", "tea.cup 0123456789ab\n").read();
        assertThat(folder.findings()).isEmpty();
        assertThat(folder.texts()).filteredOn(text -> text.madeFrom().isPresent()).singleElement().satisfies(text -> {
            assertThat(text.unit()).isEqualTo("phrase:tea.cup");
            assertThat(text.madeFrom()).contains("0123456789ab");
        });
    }

    // The table has twelve characters for it: what is longer would stop the import half way.
    @Test
    void aLineThatIsNoKeyAndDigestIsAnError() {
        var folder = new SmallFolder(directory).bundle("en", "tea.cup=Cup").bundle("de", "tea.cup=Tasse")
                .file("bundles/tea/de.made-from", "tea.cup 0123456789abcdef\ntea.cup 0123456789ab\ntea.cup 0123456789ab\n").read();
        assertThat(folder.findings()).filteredOn(Finding::isError).extracting(Finding::id, Finding::line)
                .containsExactly(tuple("file.madeFrom", 1), tuple("file.madeFrom", 3));
    }

    @Test
    void aGuideSaysThatItIsOne() {
        var folder = new SmallFolder(directory).article("en", pots("kind: guide")).read();
        assertThat(folder.findings()).isEmpty();
        assertThat(kind(folder)).isEqualTo(Outline.Kind.GUIDE);
    }

    @Test
    void whatDoesNotSayIsAnArticle() {
        assertThat(kind(new SmallFolder(directory).article("en", pots("related: []")).read())).isEqualTo(Outline.Kind.ARTICLE);
    }

    @Test
    void aKindThatThereIsNotIsAnError() {
        var folder = new SmallFolder(directory).article("en", pots("kind: poem")).read();
        assertThat(folder.findings()).extracting(Finding::id, Finding::key).containsExactly(tuple("article.front", "kind"));
    }

    private static String pots(String line) {
        return "---\nid: 7\norder: 1\n" + line + "\ntitle: Pots\nslug: pots\nsummary: About pots.\nkeywords: pot\n---\n{#lead}\nPots.\n";
    }

    private static Outline.Kind kind(TextFolder folder) {
        var outline = folder.texts().stream().filter(text -> text.kind() == UnitKind.OUTLINE).findFirst().orElseThrow();
        return Outline.read(outline.text()).kind();
    }
}
