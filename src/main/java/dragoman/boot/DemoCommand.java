package dragoman.boot;

import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommand;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/** {@code demo}: the orders that a demo brings along, one a line: number, e-mail, page, what is special. */
@ApplicationScoped
class DemoCommand implements DatabaseCommand {

    private final DemoOrders orders;

    DemoCommand(DemoOrders orders) {
        this.orders = orders;
    }

    @Override
    public Commands name() {
        return Commands.DEMO;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        var lines = orders.list().toList();
        lines.forEach(out::println);
        if (lines.isEmpty()) {
            err.println("There are no demo orders here: they come when a demo serves for the first time.");
        }
        return lines.isEmpty() ? FAILED : DONE;
    }
}
