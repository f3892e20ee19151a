package dragoman.commands;

import dragoman.audit.Audit;
import dragoman.audit.AuditChain;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/**
 * {@code audit}: the newest entries; {@code audit check}: whether anybody has changed, removed or slipped in one. Ends with 1
 * where somebody has.
 */
@ApplicationScoped
class AuditCommand implements DatabaseCommand {

    private static final int NEWEST = 100;

    private final Audit audit;
    private final AuditChain chain;

    AuditCommand(Audit audit, AuditChain chain) {
        this.audit = audit;
        this.chain = chain;
    }

    @Override
    public Commands name() {
        return Commands.AUDIT;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty()) {
            audit.all(Audit.NEWEST, NEWEST).forEach(entry -> out.println(String.join("\t", Long.toString(entry.id()), entry.at().toString(), entry.who(),
                    entry.act(), entry.kind() + ":" + entry.subject(), entry.place(), entry.details().toString())));
            return DONE;
        }
        return args.equals(List.of("check")) ? check(out, err) : misused(err);
    }

    private int check(PrintStream out, PrintStream err) {
        var head = chain.head();
        var breaks = chain.breaks();
        for (var found : breaks) {
            err.println(found.fault() + " entry=" + found.entry() + " position=" + found.position());
        }
        out.println("Entries in the chain: " + head.position() + ", the last one's hash: " + head.hash());
        return breaks.isEmpty() ? DONE : FAILED;
    }

    private static int misused(PrintStream err) {
        err.println("audit, or audit check");
        return MISUSED;
    }
}
