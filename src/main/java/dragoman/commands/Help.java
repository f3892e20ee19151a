package dragoman.commands;

import java.io.PrintStream;
import java.util.List;

/** The commands, one a line. */
public final class Help implements Command {
    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        out.println("Without a command Dragoman serves. Commands:");
        for (Commands command : Commands.values()) {
            out.println("  " + command.word() + " ".repeat(12 - command.word().length()) + command.does());
        }
        return DONE;
    }
}
