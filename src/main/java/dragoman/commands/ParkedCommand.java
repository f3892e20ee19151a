package dragoman.commands;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.intake.Inbox;
import dragoman.intake.Parked;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** {@code parked [--shop KEY] [--format text|json]}: messages of shops that could not be applied, each with its reason. */
@ApplicationScoped
class ParkedCommand implements DatabaseCommand {

    private static final String USAGE = "parked [--shop KEY] [--format text|json]";
    private static final List<String> HEADS = List.of("id", "shop", "received            ", "topic               ", "order       ", "reason");

    private final Inbox inbox;
    private final ObjectMapper json;

    ParkedCommand(Inbox inbox, ObjectMapper json) {
        this.inbox = inbox;
        this.json = json;
    }

    @Override
    public Commands name() {
        return Commands.PARKED;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i + 1 < args.size(); i += 2) {
            said.put(args.get(i), args.get(i + 1));
        }
        var format = said.getOrDefault("--format", "text");
        if (said.size() * 2 != args.size() || !Set.of("--shop", "--format").containsAll(said.keySet()) || !Set.of("text", "json").contains(format)) {
            err.println(USAGE);
            return MISUSED;
        }
        if (format.equals("json")) {
            asJson(said.getOrDefault("--shop", ""), out);
        } else {
            asText(said.getOrDefault("--shop", ""), out);
        }
        return DONE;
    }

    private void asText(String shop, PrintStream out) {
        var columns = new Columns(out, HEADS);
        boolean[] some = {false};
        each(inbox, shop, parked -> {
            List<?> cells = List.of(parked.id(), parked.shop(), parked.receivedAt(), parked.source() + " " + parked.topic(), parked.order(), parked.reason());
            if (!some[0]) {
                columns.heads(cells);
            }
            some[0] = true;
            columns.row(cells);
        });
        if (!some[0]) {
            out.println("Nothing is parked.");
        }
    }

    // As it comes: nobody knows how much is parked.
    private void asJson(String shop, PrintStream out) {
        try (var generator = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            generator.writeStartArray();
            each(inbox, shop, parked -> {
                try {
                    generator.writePOJO(parked);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    /** All that is parked, part after part. */
    static void each(Inbox inbox, String shop, Consumer<Parked> use) {
        var part = inbox.parked(shop, 0, Inbox.PART);
        while (!part.isEmpty()) {
            part.forEach(use);
            part = inbox.parked(shop, part.get(part.size() - 1).id(), Inbox.PART);
        }
    }
}
