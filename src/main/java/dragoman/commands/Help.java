package dragoman.commands;

import java.io.PrintStream;
import java.util.List;

/** The commands, one a line. */
public final class Help implements Command {

    private static final int COLUMN = 15;

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        out.println("Without a command Dragoman serves. Commands:");
        for (Commands command : Commands.values()) {
            out.println("  " + command.word() + " ".repeat(COLUMN - command.word().length()) + command.does());
        }
        return DONE;
    }
}
