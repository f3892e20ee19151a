package dragoman.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.sheets.Sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An order of our own format from its rows: what is of the order from the first, a line from each. */
final class Assembly {

    /** What is wrong with a cell, or with a row as a whole. */
    record RowFlaw(int row, String column, String reason) {}

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Sheet sheet;
    private final Cells cells;
    private final List<Row> rows;
    private final List<Row> withLines = new ArrayList<>();
    private final List<RowFlaw> flaws = new ArrayList<>();

    Assembly(Sheet sheet, Cells cells, List<Row> rows) {
        this.sheet = sheet;
        this.cells = cells;
        this.rows = rows;
    }

    /** The shop's own id of the order: what the file says, else its number without the sign. */
    String id() {
        var id = said(Column.ID);
        return id.isEmpty() ? said("number").replaceFirst("^#", "") : id;
    }

    boolean isShopifys() {
        return sheet.columns().stream().anyMatch(Column::isShopifys);
    }

    /** When all of it was sent off, where the file says that. */
    Optional<String> fulfilledAt() {
        return sheet.column(Column.FULFILLED).flatMap(column -> value(first(), column)).map(JsonNode::textValue);
    }

    /** What was wrong before anybody read the order. */
    List<RowFlaw> flaws() {
        return flaws;
    }

    Row first() {
        return rows.get(0);
    }

    ObjectNode order() {
        var order = NODES.objectNode();
        for (var column : sheet.columns()) {
            if (column.isOfLine() || column.isOfTheRow()) {
                continue;
            }
            value(first(), column).ifPresent(value -> put(order, List.of(column.name().split("\\.")), value));
            rows.stream().skip(1).forEach(row -> hold(row, column));
        }
        order.set("lines", lines());
        return order;
    }

    private ArrayNode lines() {
        var lines = NODES.arrayNode();
        for (var row : rows) {
            var line = NODES.objectNode();
            sheet.columns().stream().filter(Column::isOfLine).forEach(column -> value(row, column)
                    .ifPresent(value -> put(line, List.of(column.name().substring(Column.LINE.length()).split("\\.")), value)));
            if (!line.isEmpty()) {
                withLines.add(row);
                lines.add(line);
                if (sheet.column(Column.LINE + "id").isEmpty()) {
                    line.put("id", Integer.toString(lines.size()));
                }
            }
        }
        return lines;
    }

    // A spreadsheet that was sorted has one order's rows among another's, and this is how it shows.
    private void hold(Row row, Column column) {
        var again = row.cell(column);
        if (!again.isEmpty() && !again.equals(first().cell(column))) {
            flaws.add(new RowFlaw(row.number(), column.head(), "This differs from the first row of the order, row " + first().number() + "."));
        }
    }

    private Optional<JsonNode> value(Row row, Column column) {
        var cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var currency = said(column.name().startsWith("shop.") ? Column.SHOP_CURRENCY : Column.CURRENCY);
        var value = cells.value(column, cell, currency.toUpperCase(Locale.ROOT));
        if (value.isEmpty()) {
            flaws.add(new RowFlaw(row.number(), column.head(), "\"" + cell + "\" can be read in two ways. Say --decimal comma or --decimal point."));
        }
        return value;
    }

    /** What the first row says in a column. */
    String said(String name) {
        return sheet.column(name).map(column -> first().cell(column)).orElse("");
    }

    /** Where in the file stands what a pointer into the order points at. */
    RowFlaw place(String pointer, String reason) {
        var path = new ArrayList<>(List.of(pointer.isEmpty() ? new String[] {Column.ID} : pointer.substring(1).split("/")));
        var row = first();
        if (path.size() > 1 && path.get(0).equals("lines")) {
            row = withLines.get(Integer.parseInt(path.remove(1)));
        }
        path.replaceAll(part -> part.matches("\\d+") ? Integer.toString(Integer.parseInt(part) + 1) : part);
        return new RowFlaw(row.number(), head(path), reason);
    }

    private String head(List<String> path) {
        if (path.get(path.size() - 1).equals("currency")) {
            return sheet.column(path.get(0).equals("shop") ? Column.SHOP_CURRENCY : Column.CURRENCY).map(Column::head).orElse(Column.CURRENCY);
        }
        for (int length = path.size(); length > 0; length--) {
            var column = sheet.column(String.join(".", path.subList(0, length)));
            if (column.isPresent()) {
                return column.get().head();
            }
        }
        return String.join(".", path);
    }

    private static void put(JsonNode parent, List<String> path, JsonNode value) {
        var name = path.get(0);
        if (path.size() == 1) {
            set(parent, name, value);
            return;
        }
        var child = parent.isArray() ? parent.get(Integer.parseInt(name) - 1) : parent.get(name);
        if (child == null || child.isNull()) {
            child = path.get(1).matches("\\d+") ? NODES.arrayNode() : NODES.objectNode();
            set(parent, name, child);
        }
        put(child, path.subList(1, path.size()), value);
    }

    private static void set(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ArrayNode list) {
            int at = Integer.parseInt(name) - 1;
            while (list.size() <= at) {
                list.addNull();
            }
            list.set(at, value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }
}
