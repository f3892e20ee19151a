package dragoman.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Phrases;
import dragoman.texts.TextImport.Outcome;
import dragoman.units.SmallFolder;
import dragoman.units.TextFolder;
import dragoman.units.UnitName;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import against the database that is really there; every case of the comparison stands in {@link MergeTest}. */
@QuarkusTest
@Tag("database")
class TextImportTest {

    private static final String BUILD = "20261121000000";
    private static final LocaleId GERMAN = LocaleId.of("de");

    @Inject
    TextImport texts;

    @Inject
    TextExport export;

    @Inject
    Releases releases;

    @Inject
    Editions editions;

    @Inject
    EmptyTables tables;

    private Path directory;

    // Quarkus runs another instance of this class than the one whose fields JUnit fills.
    @BeforeEach
    void directory(@TempDir Path fresh) {
        directory = fresh;
    }

    @Test
    @TestTransaction
    void theFirstImportIsReleaseOneAndTheSameAgainIsNothing() {
        tables.make();
        var folder = tea("Cup", "Tasse");
        assertThat(imported(folder)).isEqualTo(new Outcome.Imported(1, 2, 0, List.of()));
        assertThat(imported(folder)).isEqualTo(new Outcome.NothingNew(List.of()));
        assertThat(releases.latest(5)).singleElement().satisfies(release -> {
            assertThat(release.number()).isEqualTo(1);
            assertThat(release.kind()).isEqualTo(Release.Kind.IMPORT);
        });
    }

    @Test
    @TestTransaction
    void aChangedFileIsTakenAndCostsItsOwnRowsOnly() {
        tables.make();
        imported(tea("Cup", "Tasse"));
        assertThat(imported(tea("Cup", "Teetasse"))).isEqualTo(new Outcome.Imported(2, 1, 0, List.of()));
        assertThat(german(2)).contains("Teetasse");
        assertThat(german(1)).contains("Tasse");
        assertThat(tables.count("select count(*) from live_text")).isEqualTo(3);
        assertThat(tables.count("select count(*) from live_text where since_release = 1 and until_release = 2")).isEqualTo(1);
    }

    @Test
    @TestTransaction
    void anEditOutlivesImportsOfAnUnchangedFile() {
        tables.make();
        imported(tea("Cup", "Tasse"));
        edit("Becher");
        assertThat(imported(tea("Mug", "Tasse"))).isEqualTo(new Outcome.Imported(3, 1, 0, List.of()));
        assertThat(german(3)).contains("Becher");
    }

    @Test
    @TestTransaction
    void aConflictIsKeptUntilItIsSettled() {
        tables.make();
        imported(tea("Cup", "Tasse"));
        edit("Becher");
        var reported = List.of("phrase:tea.cup de");
        assertThat(imported(tea("Cup", "Teetasse"))).isEqualTo(new Outcome.NothingNew(reported));
        assertThat(texts.conflicts()).containsExactly(new Conflict("phrase:tea.cup", "de", Optional.of("Teetasse"), Optional.of("Becher")));
        assertThat(imported(tea("Cup", "Teetasse"))).isEqualTo(new Outcome.NothingNew(reported));
        assertThat(german(2)).contains("Becher");
        assertThat(imported(tea("Cup", "Becher"))).isEqualTo(new Outcome.NothingNew(List.of()));
        assertThat(texts.conflicts()).isEmpty();
    }

    @Test
    @TestTransaction
    void anEditedTextWhoseFileGoesIsAConflict() {
        tables.make();
        imported(tea("Cup", "Tasse"));
        edit("Becher");
        var folder = new SmallFolder(directory);
        folder.delete("bundles/tea/de.properties");
        assertThat(imported(folder)).isEqualTo(new Outcome.NothingNew(List.of("phrase:tea.cup de")));
        assertThat(texts.conflicts()).containsExactly(new Conflict("phrase:tea.cup", "de", Optional.empty(), Optional.of("Becher")));
        assertThat(german(2)).contains("Becher");
    }

    @Test
    @TestTransaction
    void anUneditedTextEndsWithItsFileAndMayComeAgain() {
        tables.make();
        var folder = tea("Cup", "Tasse");
        imported(folder);
        folder.delete("bundles/tea/de.properties");
        assertThat(imported(folder)).isEqualTo(new Outcome.Imported(2, 0, 1, List.of()));
        assertThat(german(2)).isEmpty();
        assertThat(german(1)).contains("Tasse");
        assertThat(imported(tea("Cup", "Tasse"))).isEqualTo(new Outcome.Imported(3, 1, 0, List.of()));
    }

    @Test
    @TestTransaction
    void aTranslationIsStaleOnceItsSourceMoves() {
        tables.make();
        imported(pots("Rinse.", ""));
        assertThat(leadIsStale(1)).isFalse();
        imported(pots("Rinse well.", ""));
        assertThat(leadIsStale(2)).isTrue();
        assertThat(leadIsStale(1)).isFalse();
        imported(pots("Rinse well.", "made-from:\n  \"#lead\": " + Digest.of("Rinse well.") + "\n"));
        assertThat(leadIsStale(3)).isFalse();
    }

    @Test
    @TestTransaction
    void aFileMaySayThatItIsStale() {
        tables.make();
        imported(pots("Rinse well.", "made-from:\n  \"#lead\": " + Digest.of("Rinse.") + "\n"));
        assertThat(leadIsStale(1)).isTrue();
    }

    @Test
    @TestTransaction
    void anOlderBuildLeavesTheTextsAlone() {
        tables.make();
        imported(tea("Cup", "Tasse"));
        assertThat(texts.run(tea("Cup", "Alte Tasse").read(), "20261120000000")).isEqualTo(new Outcome.OlderBuild(BUILD));
        assertThat(german(1)).contains("Tasse");
    }

    @Test
    @TestTransaction
    void toImportWhatWasExportedIsNothingNew() {
        tables.make();
        var folder = tea("Cup", "Tasse");
        pots("Rinse.", "");
        imported(folder);
        imported(tea("Mug", "Tasse"));
        edit("Becher");
        assertThat(export.run(directory)).isEqualTo(new TextExport.Outcome.Written(
                List.of(SmallFolder.POTS + "de.md", "bundles/tea/de.properties", "bundles/tea/de.made-from"), List.of()));
        assertThat(folder.text("bundles/tea/de.properties")).isEqualTo("tea.cup=Becher\n");
        assertThat(imported(folder)).isEqualTo(new Outcome.NothingNew(List.of()));
        assertThat(export.run(directory)).isEqualTo(new TextExport.Outcome.Written(List.of(), List.of()));
    }

    @Test
    @TestTransaction
    void anExportLeavesWhatIsInConflictToAPerson() {
        tables.make();
        imported(tea("Cup", "Tasse"));
        edit("Becher");
        var folder = tea("Cup", "Teetasse");
        imported(folder);
        assertThat(((TextExport.Outcome.Written) export.run(directory)).left()).containsExactly("phrase:tea.cup de");
        assertThat(folder.text("bundles/tea/de.properties")).isEqualTo("tea.cup=Teetasse\n");
    }

    @Test
    @TestTransaction
    void nothingIsExportedIntoABrokenFolder() {
        tables.make();
        var folder = tea("Cup", "Tasse");
        imported(folder);
        folder.bundle("de", "tea.cup=Tasse", "tea.cup=Becher");
        assertThat(export.run(directory)).isInstanceOf(TextExport.Outcome.Flawed.class);
    }

    @Test
    @TestTransaction
    void theShippedTextsComeThroughTheTablesByteForByte() throws Exception {
        tables.make();
        FolderExportTest.copy(Path.of("i18n"), directory);
        var folder = new SmallFolder(directory);
        imported(folder);
        export.run(directory);
        assertThat(imported(folder)).isEqualTo(new Outcome.NothingNew(List.of()));
        assertThat(export.run(directory)).isEqualTo(new TextExport.Outcome.Written(List.of(), List.of()));
    }

    /** Not in one transaction: each node has its own, and the lock stands between them. */
    @Test
    void twoNodesThatStartTogetherImportOnce() throws Exception {
        FolderExportTest.copy(Path.of("i18n"), directory);
        var folder = new SmallFolder(directory).bundle("en", "tea.cup=Cup").bundle("de", "tea.cup=Tasse");
        long before = releases.newest();
        var build = build();
        var start = new CountDownLatch(1);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var runs = List.of(0, 1).stream().map(node -> nodes.submit(() -> {
                var read = folder.read();
                start.await();
                return texts.run(read, build);
            })).toList();
            start.countDown();
            assertThat(List.of(runs.get(0).get(), runs.get(1).get())).containsExactlyInAnyOrder(
                    new Outcome.Imported(before + 1, 2, 0, List.of()), new Outcome.NothingNew(List.of()));
        } finally {
            nodes.shutdown();
            texts.run(TextFolder.read(Path.of("i18n")), build);
        }
        assertThat(releases.newest()).isEqualTo(before + 2);
    }

    private String build() {
        return String.valueOf(tables.count("select build from publishing"));
    }

    private Outcome imported(SmallFolder folder) {
        return texts.run(folder.read(), BUILD);
    }

    private SmallFolder tea(String english, String german) {
        return new SmallFolder(directory).bundle("en", "tea.cup=" + english).bundle("de", "tea.cup=" + german);
    }

    private SmallFolder pots(String lead, String madeFrom) {
        return new SmallFolder(directory)
                .article("en", "---\nid: 9\norder: 1\ntitle: Pots\nslug: pots\nsummary: On pots.\nkeywords: pot\n---\n{#lead}\n" + lead + "\n")
                .article("de", "---\ntitle: Kannen\nslug: kannen\nsummary: Über Kannen.\nkeywords: Kanne\n" + madeFrom + "---\n{#lead}\nSpülen.\n");
    }

    private void edit(String german) {
        assertThat(releases.publish(List.of(new Releases.Edit("phrase:tea.cup", "de", german, Digest.of("Cup")))))
                .isInstanceOf(Releases.Outcome.Published.class);
    }

    private Optional<String> german(long release) {
        return editions.load(release).phrases().find(new LocaleChain(List.of(GERMAN), List.of(GERMAN)), "tea.cup").map(Phrases.Found::text);
    }

    private boolean leadIsStale(long release) {
        var edition = editions.load(release);
        return edition.isStale(edition.at(UnitName.block(9, "lead"), GERMAN).orElseThrow());
    }
}
