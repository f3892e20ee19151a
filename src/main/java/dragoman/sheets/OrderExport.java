package dragoman.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import dragoman.api.OwnFormat;
import dragoman.doors.Shop;
import dragoman.orders.Order;
import dragoman.orders.Orders;
import dragoman.wire.FormulaGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes a shop's orders so that {@link OrderImport} reads them, and so that no spreadsheet takes a cell for a formula. */
@ApplicationScoped
public class OrderExport {

    private static final int PART = 200;

    // Without it, Excel takes UTF-8 for the encoding of the machine.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final OwnFormat format;
    private final Orders orders;

    OrderExport(OwnFormat format, Orders orders) {
        this.format = format;
        this.orders = orders;
    }

    /** How much was written; what was left out came with columns of its own while it was being written. */
    public record Written(int orders, int leftOut) {}

    /** Writes all orders of a shop. They are read twice: which columns there are, only all of them tell. */
    public Written write(Shop shop, Writer out) throws IOException {
        var heads = new Heads();
        each(shop, heads::see);
        int[] counts = new int[2];
        out.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(heads.all());
            each(shop, flat -> {
                boolean known = heads.know(flat);
                counts[known ? 0 : 1]++;
                (known ? flat.rows() : List.<Map<String, String>>of()).forEach(row -> csv.writeRecord(heads.cells(row)));
            });
        }
        return new Written(counts[0], counts[1]);
    }

    private void each(Shop shop, Consumer<Flat> each) {
        List<Order> part;
        var after = "";
        do {
            part = orders.ofShop(shop.key(), after, PART);
            for (var order : part) {
                each.accept(Flat.of(order.key().externalId(), format.write(order)));
                after = order.key().externalId();
            }
        } while (part.size() == PART);
    }

    /** The columns, those of lines behind those of orders. */
    static final class Heads {

        private final Collection<String> order = new LinkedHashSet<>();
        private final Collection<String> line = new LinkedHashSet<>();

        void see(Flat flat) {
            order.addAll(flat.order().keySet());
            flat.lines().forEach(cells -> line.addAll(cells.keySet()));
        }

        boolean know(Flat flat) {
            return order.containsAll(flat.order().keySet()) && flat.lines().stream().allMatch(cells -> line.containsAll(cells.keySet()));
        }

        List<String> all() {
            return Stream.concat(order.stream(), line.stream()).toList();
        }

        List<String> cells(Map<String, String> row) {
            return all().stream().map(name -> FormulaGuard.on(row.getOrDefault(name, ""))).toList();
        }
    }
}
