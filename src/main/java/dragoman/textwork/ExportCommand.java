package dragoman.textwork;

import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommand;
import dragoman.texts.TextExport;
import dragoman.texts.TextExport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code export [folder]}: writes live translations back into a folder laid out like i18n/, for git to show what changed.
 * {@code export --format F --locale L [FILE]}: writes one language into a file for other tools, or to standard output.
 */
@ApplicationScoped
class ExportCommand implements DatabaseCommand {

    private static final String HERE = "i18n";
    private static final String USAGE = "export [folder], or export --format xliff|tmx|csv|json|properties --locale TAG [FILE]";

    private final TextExport texts;
    private final LiveTexts live;

    ExportCommand(TextExport texts, LiveTexts live) {
        this.texts = texts;
        this.live = live;
    }

    @Override
    public Commands name() {
        return Commands.EXPORT;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        return args.stream().anyMatch(argument -> argument.startsWith("--")) ? file(args, out, err) : folder(args, out, err);
    }

    private int folder(List<String> args, PrintStream out, PrintStream err) {
        var folder = Path.of(args.isEmpty() ? HERE : args.get(0));
        if (args.size() > 1 || !Files.isDirectory(folder)) {
            err.println(args.size() > 1 ? USAGE : "There is no folder " + folder + ".");
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

    private int file(List<String> args, PrintStream out, PrintStream err) {
        var asked = TextFileArguments.of(args).filter(some -> some.format().isPresent() && some.files().size() <= 1 && !some.checkOnly() && !some.exceptErrors() && some.encoding().isEmpty());
        if (asked.isEmpty()) {
            err.println(USAGE);
            return MISUSED;
        }
        var batch = live.in(asked.get().locale()).batch();
        var text = new StringWriter();
        try {
            var left = asked.get().format().get().write(batch, text);
            left.forEach(key -> err.println("left out, since the format cannot hold it: " + key));
            store(asked.get().files(), text.toString(), out);
            (asked.get().files().isEmpty() ? err : out).println("Texts: " + (batch.entries().size() - left.size()));
            return DONE;
        } catch (IOException e) {
            err.println("The file cannot be written: " + e.getMessage());
            return FAILED;
        }
    }

    // UTF-8 whatever the terminal is, since it is a file's content.
    private static void store(List<String> files, String text, PrintStream out) throws IOException {
        if (files.isEmpty()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } else {
            Files.writeString(Path.of(files.get(0)), text);
        }
    }
}
