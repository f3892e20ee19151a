package dragoman.shops;

import dragoman.orders.Address;
import dragoman.orders.Line;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Buyer;
import dragoman.orders.OrderSnapshot.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An order of Shopify. */
final class ShopifyOrder {

    private final Fields order;
    private final ShopifyMoney money;

    ShopifyOrder(Fields order) {
        this.order = order;
        this.money = ShopifyMoney.of(order);
    }

    Told told() {
        var placed = order.time("created_at").orElseThrow(() -> new Unfit("created_at is missing"));
        return new Told.OfOrder(order.time("updated_at").orElse(placed), snapshot(order.time("processed_at").orElse(placed)));
    }

    private OrderSnapshot snapshot(Instant placed) {
        return new OrderSnapshot(number(), placed, standing(), buyer(), new ShopifyCharges(order, money).charges(), lines(),
                order.list("shipping_lines").stream().map(line -> line.text("title")).findFirst().orElse(""),
                ShopifyParcels.of(order.list("fulfillments")), List.of(), List.of(), order.truth("test"));
    }

    // Its name is what the buyer was told, with whatever the shop puts before and behind; order_number lacks that.
    private String number() {
        return order.firstText("name", "order_number", "id");
    }

    private Standing standing() {
        return new Standing(ShopifyWords.order(order), ShopifyWords.payment(order.text("financial_status")),
                ShopifyWords.fulfilment(order.text("fulfillment_status")), order.time("cancelled_at"), order.text("cancel_reason"));
    }

    // An order by telephone has no address for mail of its own, but perhaps its customer has.
    private Buyer buyer() {
        var customer = order.at("customer");
        return new Buyer("", order.text("customer_locale"), first(order.firstText("email", "contact_email"), customer.text("email")),
                first(order.text("phone"), customer.text("phone")), address(order.at("shipping_address")), address(order.at("billing_address")));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static Optional<Address> address(Fields given) {
        if (given.isAbsent()) {
            return Optional.empty();
        }
        var name = first(given.text("name"), (given.text("first_name") + " " + given.text("last_name")).strip());
        var lines = Stream.of("address1", "address2").map(given::text).filter(line -> !line.isEmpty()).toList();
        return Optional.of(new Address(name, given.text("first_name"), given.text("last_name"), given.text("company"), lines, given.text("city"), "",
                given.firstText("province", "province_code"), given.text("zip"), country(given.firstText("country_code", "country")), given.text("phone")));
    }

    // The country's name is in whatever language the buyer read; its code is not.
    static String country(String code) {
        return code.matches("[A-Za-z]{2}") ? code.toUpperCase(Locale.ROOT) : "";
    }

    private List<Line> lines() {
        var returned = counts("return");
        var cancelled = counts("cancel");
        var lines = new ArrayList<Line>();
        for (var line : order.list("line_items")) {
            var id = line.id("id");
            lines.add(new Line(id, line.firstText("title", "name"), line.text("variant_title"), line.count("quantity"), returned.getOrDefault(id, 0),
                    cancelled.getOrDefault(id, 0), money.charged(line, "price"), Optional.empty()));
        }
        return lines;
    }

    /** How many of each line came back or will not come, as its refunds say. */
    private Map<String, Integer> counts(String restocked) {
        var counts = new HashMap<String, Integer>();
        for (var refund : order.list("refunds")) {
            for (var item : refund.list("refund_line_items")) {
                if (item.text("restock_type").equals(restocked)) {
                    counts.merge(item.id("line_item_id"), item.count("quantity"), Integer::sum);
                }
            }
        }
        return counts;
    }
}
