package dragoman.texts;

import dragoman.i18n.Finding;
import dragoman.units.TextFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the live translations back into a folder laid out like {@code i18n/}, with the digests of the source texts that
 * they were made from. What did not change stays to the byte; to import what was exported changes nothing.
 */
@ApplicationScoped
public class TextExport {

    /** What became of an export. */
    public sealed interface Outcome {

        /**
         * @param files names of the files that changed
         * @param left texts, as {@code unit locale}, that the folder has and the database has never seen: they stay
         */
        record Written(List<String> files, List<String> left) implements Outcome {}

        /** The folder cannot be read without errors; nothing was written. */
        record Flawed(List<Finding> errors) implements Outcome {}
    }

    private final TextRows rows;
    private final ImportRows memory;
    private final Releases releases;

    TextExport(TextRows rows, ImportRows memory, Releases releases) {
        this.rows = rows;
        this.memory = memory;
        this.releases = releases;
    }

    @Transactional
    public Outcome run(Path folder) {
        var read = TextFolder.read(folder);
        var errors = read.findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            return new Outcome.Flawed(errors);
        }
        var export = new FolderExport(folder, read, rows.texts(releases.newest()), memory.seen());
        export.write();
        return new Outcome.Written(export.written, export.left);
    }
}
