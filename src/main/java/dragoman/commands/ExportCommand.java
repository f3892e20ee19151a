package dragoman.commands;

import dragoman.texts.TextExport;
import dragoman.texts.TextExport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code export [folder]}: writes live translations back into a folder laid out like i18n/, for git to show what changed. */
@ApplicationScoped
class ExportCommand implements DatabaseCommand {

    private static final String HERE = "i18n";

    private final TextExport texts;

    ExportCommand(TextExport texts) {
        this.texts = texts;
    }

    @Override
    public Commands name() {
        return Commands.EXPORT;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        var folder = Path.of(args.isEmpty() ? HERE : args.get(0));
        if (args.size() > 1 || !Files.isDirectory(folder)) {
            err.println(args.size() > 1 ? "export [folder]" : "There is no folder " + folder + ".");
            return MISUSED;
        }
        var outcome = texts.run(folder);
        if (outcome instanceof Outcome.Flawed flawed) {
            err.println("Nothing is written into a folder with errors:");
            flawed.errors().forEach(err::println);
            return FAILED;
        }
        if (outcome instanceof Outcome.Written written) {
            written.files().forEach(out::println);
            out.println("Files changed: " + written.files().size());
            written.left().forEach(text -> err.println("left as it is, not imported yet or in conflict: " + text));
        }
        return DONE;
    }
}
