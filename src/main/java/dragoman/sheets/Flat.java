package dragoman.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An order of our own format as rows: what {@link Assembly} makes an order of.
 *
 * @param order what is of the order, by the names of columns
 * @param lines the same for each line
 */
record Flat(Map<String, String> order, List<Map<String, String>> lines) {

    private static final String LINES = "lines";
    private static final String AMOUNT = "amount";

    static Flat of(String id, JsonNode order) {
        var flat = new LinkedHashMap<String, String>();
        flat.put(Column.ID, id);
        order.fields().forEachRemaining(field -> {
            if (!field.getKey().equals(LINES)) {
                put(field.getKey(), field.getValue(), flat);
            }
        });
        currency(order.at("/charged/total"), Column.CURRENCY, flat);
        currency(order.at("/shop/total"), Column.SHOP_CURRENCY, flat);
        var lines = new ArrayList<Map<String, String>>();
        order.path(LINES).forEach(line -> {
            var cells = new LinkedHashMap<String, String>();
            line.fields().forEachRemaining(field -> put(Column.LINE + field.getKey(), field.getValue(), cells));
            lines.add(cells);
        });
        return new Flat(flat, lines);
    }

    /** The rows: what is of the order stands in the first, and its id in each. */
    List<Map<String, String>> rows() {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            var row = new LinkedHashMap<String, String>(i == 0 ? order : Map.of(Column.ID, order.get(Column.ID)));
            row.putAll(i < lines.size() ? lines.get(i) : Map.of());
            rows.add(row);
        }
        return rows;
    }

    private static void currency(JsonNode money, String column, Map<String, String> cells) {
        if (money.has("currency")) {
            cells.put(column, money.get("currency").textValue());
        }
    }

    private static void put(String name, JsonNode value, Map<String, String> cells) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                put(name + "." + (i + 1), value.get(i), cells);
            }
        } else if (value.isObject() && value.has(AMOUNT) && value.has("currency")) {
            cells.put(name, value.get(AMOUNT).textValue());
        } else if (value.isObject()) {
            value.fields().forEachRemaining(field -> put(name + "." + field.getKey(), field.getValue(), cells));
        } else {
            cells.put(name, value.asText());
        }
    }
}
