package dragoman.tracking;

import dragoman.orders.Line;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An item as it was bought.
 *
 * @param amount what the line was charged at; empty where the shop says only what one was
 * @param counts what became of how many, in words
 */
public record LineView(String title, String options, String count, String each, String amount, List<String> counts) {

    static LineView of(Line line, Contents contents, Telling telling) {
        return new LineView(
                line.title(),
                line.options(),
                telling.number(line.quantity()),
                telling.display().exact(line.unitPrice()),
                line.total().map(telling.display()::exact).orElse(""),
                counts(line, contents.sent(line), telling));
    }

    private static List<String> counts(Line line, int sent, Telling telling) {
        return Stream.of(
                        sent > 0 ? telling.text("order.lines.sent", Map.of("n", sent)) : "",
                        line.returned() > 0 ? telling.text("order.lines.returned", Map.of("n", line.returned())) : "",
                        line.cancelled() > 0 ? telling.text("order.lines.canceled", Map.of("n", line.cancelled())) : "")
                .filter(count -> !count.isEmpty()).toList();
    }
}
