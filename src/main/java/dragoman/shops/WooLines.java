package dragoman.shops;

import dragoman.money.Money;
import dragoman.orders.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of an order of WooCommerce, fees among them: what a buyer pays for by name is a line. */
final class WooLines {

    private WooLines() {}

    static List<Line> of(Fields order, String currency) {
        boolean gross = order.truth("prices_include_tax");
        var lines = new ArrayList<Line>();
        for (var line : order.list("line_items")) {
            int quantity = line.count("quantity");
            var total = amount(line, "total", "total_tax", gross, currency);
            var before = line.has("subtotal") ? amount(line, "subtotal", "subtotal_tax", gross, currency) : total;
            lines.add(new Line(line.id("id"), HtmlText.plain(line.text("name")), options(line), quantity, 0, 0, each(before, quantity), Optional.of(total)));
        }
        for (var fee : order.list("fee_lines")) {
            var total = amount(fee, "total", "total_tax", gross, currency);
            lines.add(new Line(fee.id("id"), HtmlText.plain(fee.text("name")), "", 1, 0, 0, total, Optional.of(total)));
        }
        return lines;
    }

    // A fee may also take something off.
    private static Money amount(Fields line, String net, String tax, boolean gross, String currency) {
        var amount = line.signed(net, currency).orElseThrow(() -> new Unfit(line.name(net) + " is missing"));
        return gross ? WooCharges.plus(amount, line.signed(tax, currency)) : amount;
    }

    // Its own "price" has the digits of a division, and nobody was charged those; this is what its pages show.
    private static Money each(Money total, int quantity) {
        if (quantity < 2) {
            return total;
        }
        long minor = BigDecimal.valueOf(total.minor()).divide(BigDecimal.valueOf(quantity), 0, RoundingMode.HALF_UP).longValueExact();
        return new Money(minor, total.currency());
    }

    private static String options(Fields line) {
        return line.list("meta_data").stream()
                .filter(meta -> !meta.text("key").startsWith("_"))
                .map(meta -> HtmlText.plain(meta.firstText("display_value", "value")))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
