package dragoman.texts;

import dragoman.units.TextFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The texts of a folder as an edition, without a database. */
public final class FolderEdition {

    private FolderEdition() {}

    public static Edition of(Path folder) {
        return new Edition(1, Instant.EPOCH, TextFolder.read(folder).texts().stream()
                .map(text -> new Text(text.unit(), text.kind(), text.locale(), text.text(), text.digest(), Optional.empty(), Instant.EPOCH))
                .toList());
    }
}
