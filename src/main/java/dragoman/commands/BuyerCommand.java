package dragoman.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.identity.BuyerRecords;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code buyer EMAIL}: how much is kept of a buyer; {@code buyer EMAIL export}: all of it as JSON; {@code buyer EMAIL erase}:
 * forgets it, in one transaction. The audit keeps that it was done, and not of whom (GDPR art. 15, 17, 20).
 */
@ApplicationScoped
class BuyerCommand implements DatabaseCommand {

    private static final int SECONDS = 600;

    private final List<BuyerRecords> records;
    private final Audit audit;

    BuyerCommand(@All List<BuyerRecords> records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    @Override
    public Commands name() {
        return Commands.BUYER;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty() || args.size() > 2 || !args.get(0).contains("@")) {
            return misused(err);
        }
        var email = args.get(0);
        return switch (args.size() == 1 ? "" : args.get(1)) {
            case "" -> preview(email, out);
            case "export" -> export(email, out);
            case "erase" -> erase(email, out);
            default -> misused(err);
        };
    }

    private int preview(String email, PrintStream out) {
        records.forEach(kept -> out.println(kept.name() + "\t" + kept.count(email)));
        return DONE;
    }

    private int export(String email, PrintStream out) {
        var all = new LinkedHashMap<String, List<Map<String, Object>>>();
        records.forEach(kept -> all.put(kept.name(), kept.export(email)));
        try {
            out.println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return DONE;
    }

    private int erase(String email, PrintStream out) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            var counts = new LinkedHashMap<String, Object>();
            records.forEach(kept -> counts.put(kept.name(), kept.count(email)));
            records.forEach(kept -> kept.erase(email));
            audit.record(new Deed("system", "buyer.erased", "buyer", 0, "", counts));
            counts.forEach((name, count) -> out.println(name + "\t" + count));
        });
        return DONE;
    }

    private static int misused(PrintStream err) {
        err.println("buyer EMAIL, buyer EMAIL export, or buyer EMAIL erase");
        return MISUSED;
    }
}
