package dragoman.textwork;

import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommand;
import dragoman.publishing.Publishing;
import dragoman.publishing.Publishing.Published;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/** {@code publish}: makes a release of all that is approved, or says what stands in the way; running nodes take it up by themselves. */
@ApplicationScoped
class PublishCommand implements DatabaseCommand {

    private static final long NOBODY = 0;

    private final Publishing publishing;

    PublishCommand(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public Commands name() {
        return Commands.PUBLISH;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (!args.isEmpty()) {
            err.println("publish");
            return MISUSED;
        }
        var outcome = publishing.publish(locale -> true, NOBODY);
        if (outcome instanceof Published.Stopped stopped) {
            err.println("Nothing was published:");
            stopped.stops().forEach(stop -> err.println(stop.target().unit() + " " + stop.target().locale() + "\t" + stop.reason().orElse("something else was published here since it was written")));
            return FAILED;
        }
        if (outcome instanceof Published.OnTrial tried) {
            err.println("Nothing was published: release " + tried.trial().number() + " is on trial in market " + tried.trial().market() + ".");
            return FAILED;
        }
        out.println(outcome instanceof Published.Live live ? "Release " + live.release() + " is published; texts: " + live.texts() : "Nothing to do: nothing new is approved.");
        return DONE;
    }
}
