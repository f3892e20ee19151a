package dragoman.commands;

import dragoman.money.Flaw;
import dragoman.money.ReferenceRates;
import dragoman.money.ReferenceRates.Import;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code import-rates FILE.xml}: takes in reference rates as the European Central Bank publishes them. */
@ApplicationScoped
class ImportRatesCommand implements DatabaseCommand {

    private final ReferenceRates rates;

    ImportRatesCommand(ReferenceRates rates) {
        this.rates = rates;
    }

    @Override
    public Commands name() {
        return Commands.IMPORT_RATES;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1 || args.get(0).startsWith("-")) {
            err.println("import-rates FILE.xml, where FILE.xml is a file of reference rates of the European Central Bank.");
            return MISUSED;
        }
        var file = Path.of(args.get(0));
        if (!Files.isRegularFile(file)) {
            err.println("There is no file " + file + ".");
            return MISUSED;
        }
        try (var in = Files.newInputStream(file)) {
            return report(rates.take(in), file, out, err);
        } catch (IOException e) {
            err.println("The file cannot be read: " + e.getMessage());
            return FAILED;
        }
    }

    private static int report(Import outcome, Path file, PrintStream out, PrintStream err) {
        if (outcome instanceof Import.Refused refused) {
            err.println(place(file, refused.flaw()));
            err.println("Nothing was taken.");
            return FAILED;
        }
        var taken = (Import.Taken) outcome;
        taken.flaws().forEach(flaw -> err.println(place(file, flaw)));
        out.println("Rates read: " + (taken.fresh() + taken.changed() + taken.known())
                + taken.first().map(first -> ", from " + first + " to " + taken.last().orElseThrow()).orElse(""));
        out.println("New: " + taken.fresh() + ". Changed: " + taken.changed() + ". Known already: " + taken.known() + ". Refused: " + taken.flaws().size() + ".");
        return taken.flaws().isEmpty() ? DONE : FAILED;
    }

    private static String place(Path file, Flaw flaw) {
        return file + ":" + flaw.line() + ": " + flaw.reason();
    }
}
