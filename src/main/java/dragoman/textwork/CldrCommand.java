package dragoman.textwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommand;
import dragoman.texts.Editions;
import dragoman.texts.Releases;
import dragoman.units.UnitName;
import dragoman.upgrades.Upgrades;
import dragoman.upgrades.Upgrades.Changed;
import dragoman.upgrades.Upgrades.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * {@code cldr [--format text|json]}: which texts of the database choose their cases otherwise than under the CLDR before this one.
 * A newer jar says it before it serves.
 */
@ApplicationScoped
class CldrCommand implements DatabaseCommand {

    private static final String USAGE = "cldr [--format text|json]";

    private final Upgrades upgrades;
    private final Editions editions;
    private final Releases releases;

    CldrCommand(Upgrades upgrades, Editions editions, Releases releases) {
        this.upgrades = upgrades;
        this.editions = editions;
        this.releases = releases;
    }

    @Override
    public Commands name() {
        return Commands.CLDR;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        boolean json = args.equals(List.of("--format", "json"));
        if (!json && !args.isEmpty() && !args.equals(List.of("--format", "text"))) {
            err.println(USAGE);
            return MISUSED;
        }
        var report = upgrades.report(editions.load(releases.newest()), locale -> true);
        out.print(json ? json(report) + "\n" : text(report));
        return DONE;
    }

    private static String text(Report report) {
        var said = new StringBuilder("CLDR " + report.before().cldr() + " → " + report.now().cldr() + " (ICU " + report.now().icu() + "): "
                + (report.changed().isEmpty() ? "no text changes." : report.changed().size() + " texts change.") + "\n");
        report.changed().forEach(one -> said.append(String.join("\t", one.locale().id(), one.unit() + (one.draft() ? " (draft)" : ""), "{" + one.change().argument() + "}",
                "gains " + one.change().gained(), "loses " + one.change().lost(), "in another case: " + one.change().shown())).append('\n'));
        return said.toString();
    }

    private static String json(Report report) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("before", report.before(), "now", report.now(),
                    "changed", report.changed().stream().map(CldrCommand::row).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> row(Changed one) {
        return Map.of("locale", one.locale().id(), "key", UnitName.key(one.unit()), "unit", one.unit(), "draft", one.draft(), "argument", one.change().argument(),
                "gained", one.change().gained(), "lost", one.change().lost(), "shown", one.change().shown());
    }
}
