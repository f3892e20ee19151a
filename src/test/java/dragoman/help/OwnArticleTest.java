package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.PressRoom;
import dragoman.texts.Editions;
import dragoman.texts.Releases.Edit;
import dragoman.texts.TextExport;
import dragoman.units.FolderOfTexts;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Switzerland has an article on returns of its own, with a block that no other market has; files have it as readers do. */
@QuarkusTest
@Tag("database")
class OwnArticleTest {

    @Inject
    PressRoom press;

    @Inject
    Editions editions;

    @Inject
    TextExport export;

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void itsBlocksAreReadInItsOrderAndWrittenToItsFile(@TempDir Path folder) throws IOException {
        press.hasRoomFor("article:4#alps", UnitKind.BLOCK);
        var outline = editions.current().at("article:4@outline", TextFolder.SOURCE).orElseThrow().text();
        var own = outline.substring(0, outline.indexOf("\nblock ")) + "\nblock alps markets=ch\nblock lead";
        press.publishes(new Edit("article:4@outline", "de_CH", own, null), new Edit("article:4#alps", "de_CH", "Von der Alp holt Sie niemand ab.", null),
                new Edit("article:4#lead", "de_CH", "Alles andere geht mit der Post.", editions.current().at("article:4#lead", TextFolder.SOURCE).orElseThrow().digest()));
        var words = Person.RETO.reads("/help/4").words();
        assertThat(words).containsSubsequence("Von der Alp holt Sie niemand ab.", "Alles andere geht mit der Post.");

        copy(FolderOfTexts.of(Optional.empty()), folder);
        assertThat(export.run(folder)).isInstanceOf(TextExport.Outcome.Written.class);
        var file = TextFolder.read(folder).texts().stream().filter(text -> text.unit().equals("article:4#alps")).findFirst().orElseThrow();
        assertThat(Files.readString(folder.resolve(file.file()))).contains("\noutline: own\n").endsWith(
                "{#alps markets=ch}\nVon der Alp holt Sie niemand ab.\n\n{#lead}\nAlles andere geht mit der Post.\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
