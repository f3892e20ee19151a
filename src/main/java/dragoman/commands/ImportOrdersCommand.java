package dragoman.commands;

import dragoman.api.Telling;
import dragoman.sheets.ImportReport;
import dragoman.sheets.OrderImport;
import dragoman.sheets.OrderImport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code import-orders FILE.csv [--dry-run] …}: takes in a shop's orders from a file of rows and columns. */
@ApplicationScoped
class ImportOrdersCommand implements DatabaseCommand {

    /** Bytes; the whole file is read at once, since how amounts are written shows in all of it. */
    private static final long LARGEST = 64L << 20;

    private final OrderImport orders;
    private final ShopChoice shops;

    ImportOrdersCommand(OrderImport orders, ShopChoice shops) {
        this.orders = orders;
        this.shops = shops;
    }

    @Override
    public Commands name() {
        return Commands.IMPORT_ORDERS;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        var asked = ImportOrdersArguments.of(args);
        if (asked.isEmpty()) {
            err.println(ImportOrdersArguments.USAGE);
            return MISUSED;
        }
        var file = Path.of(asked.get().file());
        if (!Files.isRegularFile(file)) {
            err.println("There is no file " + file + ".");
            return MISUSED;
        }
        var shop = shops.of(asked.get().shop(), err);
        if (shop.isEmpty()) {
            return MISUSED;
        }
        try {
            if (Files.size(file) > LARGEST) {
                err.println("The file is larger than " + (LARGEST >> 20) + " MiB: part it, each part with the heads.");
                return FAILED;
            }
            return report(orders.take(shop.get(), Files.readAllBytes(file), asked.get().options()), file, out, err);
        } catch (IOException e) {
            err.println("The file cannot be read: " + e.getMessage());
            return FAILED;
        }
    }

    private static int report(Outcome outcome, Path file, PrintStream out, PrintStream err) {
        if (outcome instanceof Outcome.Refused refused) {
            err.println(file + ": " + refused.reason());
            err.println("Nothing was taken.");
            return FAILED;
        }
        var report = ((Outcome.Taken) outcome).report();
        how(report, out);
        report.flaws().forEach(flaw -> err.println(file + ": " + flaw));
        out.println(report.isDry()
                ? "Orders read: " + (report.taken() + report.refused()) + ". Would be taken: " + report.taken() + ". Would be refused: " + report.refused()
                        + ". Nothing was taken: this was a dry run."
                : "Orders read: " + (report.taken() + report.refused()) + ". New: " + report.count(Telling.Outcome.NEW) + ". Changed: " + report.count(Telling.Outcome.CHANGED)
                        + ". Known already: " + report.count(Telling.Outcome.KNOWN) + ". Older than what is known: " + report.count(Telling.Outcome.OLDER)
                        + ". Refused: " + report.refused() + ".");
        return report.refused() == 0 ? DONE : FAILED;
    }

    private static void how(ImportReport report, PrintStream out) {
        out.println("Encoding: " + report.encoding().charset() + (report.encoding().certain() ? "" : " (the likeliest; --encoding names another)")
                + ". Separator: " + ImportOrdersArguments.nameOf(report.separator()) + ".");
        if (!report.unknown().isEmpty()) {
            out.println("Not read, since nobody knows them: " + String.join(", ", report.unknown()));
        }
        if (report.isDry()) {
            report.previews().forEach(order -> out.println("row " + order.row() + ": " + order.number() + ", " + order.total() + ", " + order.market() + " " + order.locale()
                    + ", lines: " + order.lines() + (order.title().isEmpty() ? "" : ", first: " + order.title())));
        }
    }
}
