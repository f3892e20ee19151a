package dragoman.tracking;

import dragoman.orders.OrderSnapshot;
import java.util.List;
import java.util.Map;

/**
 * The items of an order, a part at a time.
 *
 * @param part which of how many is shown, in words; empty where it is all
 * @param before the query that shows the part before; empty for none
 * @param next the query that shows the next part; empty for none
 */
public record LinesView(List<LineView> lines, String part, String before, String next) {

    /** How many lines a page shows. */
    static final int SHOWN = 200;

    /** @param page from 1; one that there is not is the nearest that there is */
    static LinesView of(OrderSnapshot order, int page, Contents contents, Telling telling) {
        var all = order.lines();
        int pages = Math.max(1, (all.size() + SHOWN - 1) / SHOWN);
        int shown = Math.min(Math.max(page, 1), pages);
        int from = (shown - 1) * SHOWN;
        int to = Math.min(from + SHOWN, all.size());
        return new LinesView(
                all.subList(from, to).stream().map(line -> LineView.of(line, contents, telling)).toList(),
                pages == 1 ? "" : telling.text("order.lines.part", Map.of("from", from + 1, "to", to, "total", all.size())),
                shown == 1 ? "" : query(shown - 1),
                shown == pages ? "" : query(shown + 1));
    }

    private static String query(int page) {
        return "?items=" + page;
    }
}
