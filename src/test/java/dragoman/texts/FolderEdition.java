package dragoman.texts;

import dragoman.i18n.Digest;
import dragoman.units.FileText;
import dragoman.units.TextFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The texts of a folder as an edition, without a database. */
public final class FolderEdition {

    private FolderEdition() {}

    /** All made from the source beside them. */
    public static Edition of(Path folder) {
        return of(folder, text -> Optional.empty());
    }

    /** Each made from what its file says. */
    public static Edition remembering(Path folder) {
        return of(folder, FileText::madeFrom);
    }

    private static Edition of(Path folder, Function<FileText, Optional<String>> madeFrom) {
        return new Edition(1, Instant.EPOCH, TextFolder.read(folder).texts().stream()
                .map(text -> new Text(text.unit(), text.kind(), text.locale(), text.text(), Digest.of(text.text()), madeFrom.apply(text), Instant.EPOCH))
                .toList());
    }
}
