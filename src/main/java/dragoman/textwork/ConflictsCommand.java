package dragoman.textwork;

import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommand;
import dragoman.texts.Conflict;
import dragoman.texts.TextImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** {@code conflicts}: texts that file and database both changed, each with what either says. */
@ApplicationScoped
class ConflictsCommand implements DatabaseCommand {

    private static final int LONGEST = 100;

    private final TextImport texts;

    ConflictsCommand(TextImport texts) {
        this.texts = texts;
    }

    @Override
    public Commands name() {
        return Commands.CONFLICTS;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        var conflicts = texts.conflicts();
        if (conflicts.isEmpty()) {
            out.println("File and database agree, or only one of them changed.");
        }
        conflicts.forEach(conflict -> print(conflict, out));
        return DONE;
    }

    private static void print(Conflict conflict, PrintStream out) {
        out.println(conflict.unit() + " " + conflict.locale());
        out.println("  file      " + said(conflict.inFile()));
        out.println("  database  " + said(conflict.live()));
    }

    private static String said(Optional<String> text) {
        var line = text.map(some -> some.replaceAll("\\s+", " ")).orElse("(dropped)");
        return line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…" : line;
    }
}
