package dragoman.commands;

import dragoman.intake.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/**
 * {@code replay ID…} or {@code replay --all}: lets parked messages be applied again; nodes that serve do so within a second.
 */
@ApplicationScoped
class ReplayCommand implements DatabaseCommand {

    private static final String USAGE = "replay ID…, or replay --all: the command \"parked\" lists them.";
    private static final String ALL = "--all";
    private static final String EVERY_SHOP = "";

    private final Inbox inbox;

    ReplayCommand(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Commands name() {
        return Commands.REPLAY;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.equals(List.of(ALL))) {
            return all(out);
        }
        if (args.isEmpty() || !args.stream().allMatch(id -> id.matches("[0-9]{1,18}"))) {
            err.println(USAGE);
            return MISUSED;
        }
        int outcome = DONE;
        for (var id : args) {
            if (inbox.replay(EVERY_SHOP, Long.parseLong(id))) {
                out.println("Message " + id + " waits to be applied again.");
            } else {
                err.println("There is no parked message " + id + ", or its body is no longer kept.");
                outcome = FAILED;
            }
        }
        return outcome;
    }

    // What only a person can answer is closed by a replay, and so only by its own number.
    private int all(PrintStream out) {
        long[] replayed = {0};
        ParkedCommand.each(inbox, EVERY_SHOP, parked -> {
            if (!parked.waitsForAnswer() && inbox.replay(EVERY_SHOP, parked.id())) {
                replayed[0]++;
            }
        });
        out.println("Messages that wait to be applied again: " + replayed[0]);
        return DONE;
    }
}
