package dragoman.textwork;

import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommand;
import dragoman.publishing.Publishing;
import dragoman.texts.Releases.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/** {@code rollback N}: shows what release N showed, as a new release; running nodes take it up by themselves. */
@ApplicationScoped
class RollbackCommand implements DatabaseCommand {

    private static final long NOBODY = 0;

    private final Publishing publishing;

    RollbackCommand(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public Commands name() {
        return Commands.ROLLBACK;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1 || !args.get(0).matches("[0-9]{1,18}")) {
            err.println("rollback N, where N is the number of a release: the command \"releases\" lists them.");
            return MISUSED;
        }
        long to = Long.parseLong(args.get(0));
        var outcome = publishing.rollBack(to, NOBODY);
        if (outcome instanceof Outcome.NoSuchRelease) {
            err.println("There is no release " + to + ".");
            return FAILED;
        }
        out.println(outcome instanceof Outcome.Published published
                ? "Release " + published.number() + " shows again what release " + to + " showed."
                : "Nothing to do: what release " + to + " showed is shown now.");
        return DONE;
    }
}
