package dragoman.boot;

import dragoman.commands.Command;
import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommandRun;
import dragoman.commands.Help;
import dragoman.database.DatabaseAddress;
import dragoman.database.DatabaseUnavailable;
import dragoman.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What must be settled before the application starts: the mode, what production lacks, and the database of a demo.
 * Then the application serves, or runs one command and ends.
 */
final class Launch {
    private static final String DATA = "dragoman.data";

    private final Config config;
    private final PrintStream out;
    private final PrintStream err;

    Launch(Config config, PrintStream out, PrintStream err) {
        this.config = config;
        this.out = out;
        this.err = err;
    }

    void begin(String... args) {
        try {
            if (args.length == 0) {
                prepare(false);
                Quarkus.run();
            } else {
                command(args);
            }
        } catch (Refusal refusal) {
            err.print(refusal.text());
            System.exit(Command.FAILED);
        }
    }

    private void command(String... args) {
        Optional<Commands> wanted = Commands.named(args[0]);
        if (wanted.isEmpty()) {
            err.println("There is no command \"" + args[0] + "\".");
            new Help().run(List.of(), err, err);
            System.exit(Command.MISUSED);
        }
        Optional<Command> alone = wanted.flatMap(Commands::alone);
        if (alone.isPresent()) {
            System.exit(alone.get().run(List.of(args).subList(1, args.length), out, err));
        }
        prepare(true);
        closeDoors();
        Quarkus.run(DatabaseCommandRun.class, args);
    }

    /** Settles mode and database, or throws a {@link Refusal}. */
    private void prepare(boolean forCommand) {
        Mode mode = Mode.of(config);
        if (mode == Mode.PRODUCTION) {
            refuseUnlessFit();
        } else {
            demo(forCommand);
        }
        System.setProperty(Mode.SETTING, mode.label());
        // Quarkus would answer what is no URI with an empty 400; the border has a page for it.
        System.setProperty("vertx.disableURIValidation", "true");
    }

    private void refuseUnlessFit() {
        List<String> findings = Production.findings(config);
        if (!findings.isEmpty()) {
            throw new Refusal(findings);
        }
    }

    private void demo(boolean forCommand) {
        defaults(Production.SECRET, Production.DEMO_SECRET);
        // What everyone knows the secret of must not be reachable from elsewhere, unless that was asked for.
        defaults("quarkus.http.host", "127.0.0.1");
        // A demo asks nobody in the world for anything.
        defaults("dragoman.rates.fetch", "false");
        // Without a server for mail, letters are shown on a page.
        defaults("dragoman.mail.leaves", Boolean.toString(isConfigured(Production.MAIL_HOST)));
        // Its rates are of one week for ever; each is shown with its day.
        defaults("dragoman.rates.days", "3650");
        defaults(DemoOrders.SETTING, "true");
        defaults(DemoStaff.SETTING, "true");
        defaults(DemoThreads.SETTING, "true");
        defaults("dragoman.shops.demo.webhook-secrets", Production.DEMO_WEBHOOK_SECRET);
        defaults("dragoman.shops.demo.api-keys", Production.DEMO_API_KEY);
        defaults("dragoman.inbox.desks.any.api-keys", Production.DEMO_MAIL_KEY);
        defaults("dragoman.translators.demo.api-keys", Production.DEMO_TRANSLATOR_KEY);
        defaults("dragoman.translators.demo.languages", "*");
        defaults("dragoman.translators.demo.may-publish", "true");
        defaults(Production.ORIGIN, "http://${quarkus.http.host}:${quarkus.http.port:8080}");
        if (config.getOptionalValue(DatabaseAddress.JDBC_URL, String.class).isPresent()) {
            return;
        }
        embedded(forCommand).asConfig().forEach(System::setProperty);
    }

    private DatabaseAddress embedded(boolean forCommand) {
        var database = new EmbeddedDatabase(Path.of(config.getOptionalValue(DATA, String.class).orElse(".data")));
        try {
            return forCommand ? database.join() : database.start();
        } catch (DatabaseUnavailable unavailable) {
            throw new Refusal(unavailable.getMessage());
        }
    }

    private void defaults(String name, String value) {
        if (!isConfigured(name)) {
            System.setProperty(name, value);
        }
    }

    // Quarkus has defaults of its own, which nobody configured: they stand in sources of the lowest rank.
    private boolean isConfigured(String name) {
        var configured = config.getConfigValue(name);
        return configured.getRawValue() != null && configured.getSourceOrdinal() >= 0;
    }

    /** A command opens no port, runs no job, brings neither orders nor staff nor threads, and leaves its standard output to what it was asked for. */
    private static void closeDoors() {
        System.setProperty(DemoOrders.SETTING, "false");
        System.setProperty(DemoStaff.SETTING, "false");
        System.setProperty(DemoThreads.SETTING, "false");
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.level", "WARN");
    }
}
