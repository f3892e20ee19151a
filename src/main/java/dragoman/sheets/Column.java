package dragoman.sheets;

import dragoman.api.Shape;
import dragoman.api.Shape.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A column: the path of its value in our own format, with points: {@code buyer.email}, {@code parcels.1.carrier}; of the
 * row's own line {@code lines.title}. Some are of the row and no value by themselves: the order's id, and the currencies of its amounts.
 *
 * @param head as it stands in the file
 * @param name ours
 */
record Column(int at, String head, String name, Kind kind) {

    /** The shop's own id of the order. */
    static final String ID = "id";
    /** Of all amounts that were charged. */
    static final String CURRENCY = "currency";
    /** Of the amounts in the shop's own currency. */
    static final String SHOP_CURRENCY = "shop.currency";

    /** When a shop's system sent all of it off; the newest of such times is when it last said something. */
    static final String FULFILLED = "fulfilledAt";

    static final String LINE = "lines.";

    private static final Map<String, Kind> OF_THE_ROW = Map.of(ID, Kind.TEXT, CURRENCY, Kind.TEXT, SHOP_CURRENCY, Kind.TEXT, FULFILLED, Kind.TIME);
    private static final Map<String, String> SHOPIFY = shopify();

    /** The column of a head; empty where nobody knows it, or it is known and not needed. */
    static Optional<Column> of(int at, String head) {
        var own = head.strip();
        var name = kind(own).isPresent() ? own : SHOPIFY.getOrDefault(own.toLowerCase(Locale.ROOT), "");
        return kind(name).map(kind -> new Column(at, own, name, kind));
    }

    /** Whether a head is known, needed or not. */
    static boolean isKnown(String head) {
        return head.isBlank() || SHOPIFY.containsKey(head.strip().toLowerCase(Locale.ROOT)) || kind(head.strip()).isPresent();
    }

    private static Optional<Kind> kind(String name) {
        if (OF_THE_ROW.containsKey(name)) {
            return Optional.of(OF_THE_ROW.get(name));
        }
        var path = name.startsWith(LINE) ? LINE + "1." + name.substring(LINE.length()) : name;
        return Shape.at(List.of(path.split("\\.", -1)));
    }

    boolean isOfTheRow() {
        return OF_THE_ROW.containsKey(name);
    }

    /** Whether it is called as Shopify calls it. */
    boolean isShopifys() {
        return !head.equals(name);
    }

    boolean isOfLine() {
        return name.startsWith(LINE);
    }

    private static Map<String, String> shopify() {
        try (var in = Column.class.getResourceAsStream("/dragoman/sheets/shopify-columns.txt")) {
            var columns = new HashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int bar = line.indexOf('|');
                columns.put(line.substring(0, bar).strip().toLowerCase(Locale.ROOT), line.substring(bar + 1).strip());
            });
            return columns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
