package dragoman.commands;

import dragoman.sheets.OrderExport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** {@code export-orders FILE.csv [--shop KEY]}: writes a shop's orders as import-orders reads them. */
@ApplicationScoped
class ExportOrdersCommand implements DatabaseCommand {

    private final OrderExport orders;
    private final ShopChoice shops;

    ExportOrdersCommand(OrderExport orders, ShopChoice shops) {
        this.orders = orders;
        this.shops = shops;
    }

    @Override
    public Commands name() {
        return Commands.EXPORT_ORDERS;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        boolean named = args.size() == 3 && args.get(1).equals("--shop");
        if (args.isEmpty() || args.get(0).startsWith("-") || args.size() != 1 && !named) {
            err.println("export-orders FILE.csv [--shop KEY]");
            return MISUSED;
        }
        var shop = shops.of(named ? Optional.of(args.get(2)) : Optional.empty(), err);
        if (shop.isEmpty()) {
            return MISUSED;
        }
        var file = Path.of(args.get(0));
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            var written = orders.write(shop.get(), writer);
            out.println("Orders written: " + written.orders() + ".");
            if (written.leftOut() > 0) {
                err.println("Changed while they were being written, and left out: " + written.leftOut() + ". Run it again.");
            }
            return written.leftOut() == 0 ? DONE : FAILED;
        } catch (FileAlreadyExistsException there) {
            err.println("There is a file " + file + " already.");
            return FAILED;
        } catch (IOException e) {
            err.println("The file cannot be written: " + e.getMessage());
            return FAILED;
        }
    }
}
