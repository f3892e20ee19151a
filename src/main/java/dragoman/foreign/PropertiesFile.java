package dragoman.foreign;

import dragoman.i18n.StrictProperties;
import dragoman.i18n.StrictText;
import dragoman.units.BundleWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Properties of other tools. They escape what needs none ({@code \'}, <code>\{</code>), which loses the backslash alone;
 * a key that stands twice, a broken escape and a bad byte are errors as in our own files.
 */
final class PropertiesFile {

    private static final String NEEDLESS = "'\"{}<>&?@,.;-_/()[]|%$*+^~`";

    private PropertiesFile() {}

    static void write(Batch batch, Writer out) throws IOException {
        for (var entry : batch.entries()) {
            if (entry.target().isPresent()) {
                for (var line : entry.note().lines().toList()) {
                    out.write("# " + line + "\n");
                }
                out.write(BundleWriter.write("", List.of(entry.key()), Map.of(entry.key(), entry.target().get())));
            }
        }
        out.flush();
    }

    static FileReading read(ForeignFile file) {
        var decoded = Decoded.of(file, file.declared());
        if (!decoded.errors().isEmpty()) {
            return new FileReading.Refused(decoded.errors());
        }
        var contents = StrictProperties.read(new StrictText(decoded.text(), List.of()), NEEDLESS);
        var harvest = new Harvest(file);
        contents.flaws().stream().limit(FileLimits.FINDINGS).forEach(flaw -> harvest.error(flaw.id(), flaw.line(), flaw.key(), flaw.reason()));
        for (var entry : contents.entries()) {
            if (harvest.isFull()) {
                break;
            }
            harvest.take(new Entry(entry.key(), "", Optional.of(entry.text()), String.join("\n", entry.comments()), Progress.NEEDS_REVIEW), Optional.empty(), entry.line());
        }
        return harvest.reading();
    }
}
