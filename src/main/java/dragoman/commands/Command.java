package dragoman.commands;

import java.io.PrintStream;
import java.util.List;

/** Something that the jar does instead of serving. */
@FunctionalInterface
public interface Command {
    /** All went well. */
    int DONE = 0;
    /** What was asked for cannot be, or found an error. */
    int FAILED = 1;
    /** The command line was not understood. */
    int MISUSED = 2;

    /** @return the process's exit code */
    int run(List<String> args, PrintStream out, PrintStream err);
}
