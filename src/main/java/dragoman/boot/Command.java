package dragoman.boot;

import java.io.PrintStream;
import java.util.List;

/** Something that the jar does instead of serving. */
@FunctionalInterface
interface Command {
    int DONE = 0;
    int FAILED = 1;
    int MISUSED = 2;

    /** @return the process's exit code */
    int run(List<String> args, PrintStream out, PrintStream err);
}
