package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dragoman.i18n.Finding;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build has put before the checks is served at once; what somebody may have edited is not. */
class I18nReadingTest {

    @TempDir
    Path directory;

    @Test
    void aFolderThatSomebodyMayEditIsCheckedAtEachStart() {
        var folder = brokenTranslation(directory);
        assertThat(FolderOfTexts.wasChecked(folder)).isFalse();
        assertThat(I18nReading.toServe(folder).errors()).extracting(Finding::id).contains("arg.missing");
    }

    @Test
    void aFolderInAJarWasCheckedByTheBuild() throws IOException {
        try (var jar = jar()) {
            var folder = brokenTranslation(jar.getPath("/i18n"));
            assertThat(FolderOfTexts.wasChecked(folder)).isTrue();
            assertThat(I18nReading.toServe(folder).findings()).extracting(Finding::id).doesNotContain("arg.missing");
            // Whoever asks for the checks gets them there too.
            assertThat(I18nReading.of(folder).errors()).extracting(Finding::id).contains("arg.missing");
        }
    }

    @Test
    void whatCannotBeReadIsAnErrorInAJarToo() throws IOException {
        try (var jar = jar()) {
            var folder = new SmallFolder(jar.getPath("/i18n")).bundle("en", "tea.cup=Cup", "tea.cup=Mug").root;
            assertThat(I18nReading.toServe(folder).errors()).extracting(Finding::id).contains("file.duplicateKey");
        }
    }

    @Test
    void bothReadTheSameTexts() throws IOException {
        try (var jar = jar()) {
            var packed = new SmallFolder(jar.getPath("/i18n")).bundle("en", "tea.cup=Cup").bundle("ja", "tea.cup=カップ").root;
            var open = new SmallFolder(directory).bundle("en", "tea.cup=Cup").bundle("ja", "tea.cup=カップ").root;
            assertThat(I18nReading.toServe(packed).texts().texts()).extracting(FileText::unit, FileText::locale, FileText::text)
                    .containsExactlyInAnyOrderElementsOf(I18nReading.of(open).texts().texts().stream()
                            .map(text -> tuple(text.unit(), text.locale(), text.text())).toList());
        }
    }

    @Test
    void theSettingNamesTheFolderAndWithoutItWhatIsShippedIsRead() {
        assertThat(FolderOfTexts.of(Optional.of(directory.toString()))).isEqualTo(directory);
        assertThat(FolderOfTexts.of(Optional.empty())).isEqualTo(FolderOfTexts.shipped());
        // Among the classes, as here: everybody who builds may edit it.
        assertThat(FolderOfTexts.wasChecked(FolderOfTexts.shipped())).isFalse();
    }

    private static Path brokenTranslation(Path root) {
        return new SmallFolder(root).bundle("en", "# @ n int 0..9 cups", "tea.cups=Cups: {n}").bundle("de", "tea.cups=Tassen").root;
    }

    private FileSystem jar() throws IOException {
        return FileSystems.newFileSystem(directory.resolve("texts.jar"), Map.of("create", "true"));
    }
}
