package dragoman.textwork;

import dragoman.checks.Checks;
import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommand;
import dragoman.comparison.CheckRules;
import dragoman.exchange.FileImport;
import dragoman.exchange.FileImport.Outcome;
import dragoman.exchange.FileImport.Outcome.Compared;
import dragoman.exchange.Received;
import dragoman.foreign.ForeignFile;
import dragoman.foreign.Format;
import dragoman.foreign.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code import FILE… --locale TAG}: brings in translations from files of other tools. They become drafts that wait for a
 * review; {@code --check-only} says what would, and what stands against it.
 */
@ApplicationScoped
class ImportCommand implements DatabaseCommand {

    private static final String USAGE = "import FILE… --locale TAG [--format xliff|tmx|csv|json|properties] [--encoding NAME] [--except-errors] [--check-only]";
    private static final long LARGEST = 64L << 20;
    private static final String WHO = "import";

    private final LiveTexts live;
    private final Received received;
    private final Checks checks;

    ImportCommand(LiveTexts live, Received received, CheckRules rules) {
        this.checks = new Checks(rules);
        this.live = live;
        this.received = received;
    }

    @Override
    public Commands name() {
        return Commands.IMPORT;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        var asked = TextFileArguments.of(args).filter(some -> !some.files().isEmpty());
        if (asked.isEmpty()) {
            err.println(USAGE);
            return MISUSED;
        }
        var files = files(asked.get(), err);
        if (files.isEmpty()) {
            return FAILED;
        }
        var format = asked.get().format().or(() -> Format.ofFile(files.get().get(0).name()));
        if (format.isEmpty()) {
            err.println(USAGE);
            return MISUSED;
        }
        var outcome = outcome(asked.get(), format.get(), files.get());
        int code = ImportSaid.of(outcome, asked.get().checkOnly(), out, err);
        return outcome instanceof Compared compared && !asked.get().checkOnly() ? accept(asked.get(), compared, code, out, err) : code;
    }

    private Outcome outcome(TextFileArguments asked, Format format, List<ForeignFile> files) {
        return asked.exceptErrors() ? FileImport.exceptErrors(live.in(asked.locale()), checks, format, files) : FileImport.of(live.in(asked.locale()), checks, format, files);
    }

    private int accept(TextFileArguments asked, Compared compared, int code, PrintStream out, PrintStream err) {
        var kept = received.accept(asked.locale(), compared.taken(), WHO);
        if (kept instanceof Received.Outcome.Refused refused) {
            err.println("Nothing was taken: " + refused.reason());
            return FAILED;
        }
        out.println("Drafts that wait for a review now: " + ((Received.Outcome.Kept) kept).drafts());
        return code;
    }

    private static Optional<List<ForeignFile>> files(TextFileArguments asked, PrintStream err) {
        var files = new ArrayList<ForeignFile>();
        for (var name : asked.files()) {
            var path = Path.of(name);
            if (!Files.isRegularFile(path)) {
                err.println("There is no file " + path + ".");
                return Optional.empty();
            }
            try {
                if (Files.size(path) > LARGEST) {
                    err.println(path + " is larger than " + (LARGEST >> 20) + " MiB. Nothing was taken.");
                    return Optional.empty();
                }
                var file = new ForeignFile(path.getFileName().toString(), Files.readAllBytes(path), asked.locale(), asked.encoding());
                if (!add(file, files, err)) {
                    return Optional.empty();
                }
            } catch (IOException e) {
                err.println("The file cannot be read: " + e.getMessage());
                return Optional.empty();
            }
        }
        return Optional.of(files);
    }

    private static boolean add(ForeignFile file, List<ForeignFile> files, PrintStream err) {
        if (!Parcel.isZip(file.bytes())) {
            return files.add(file);
        }
        var opened = Parcel.open(file);
        if (opened instanceof Parcel.Outcome.Refused refused) {
            err.println(refused.error());
            err.println("Nothing was taken.");
            return false;
        }
        return files.addAll(((Parcel.Outcome.Opened) opened).files());
    }
}
