package dragoman.shops;

import dragoman.money.Money;
import dragoman.orders.Address;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Buyer;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.Refund;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An order of WooCommerce. */
final class WooOrder {

    // Where the plug-ins for several languages keep the one that the buyer read.
    private static final List<String> LANGUAGE = List.of("wpml_language", "trp_language", "_language");

    private final Fields order;
    private final String currency;

    WooOrder(Fields order) {
        this.order = order;
        this.currency = Amounts.currency(order, "currency");
    }

    List<Told> told() {
        var placed = time("date_created").orElseThrow(() -> new Unfit("date_created_gmt is missing"));
        var modified = time("date_modified").orElse(placed);
        var facts = new ArrayList<Told>();
        facts.add(new Told.OfOrder(modified, snapshot(placed)));
        refunds(modified).forEach(refund -> facts.add(new Told.OfRefund(modified, true, refund)));
        return facts;
    }

    private OrderSnapshot snapshot(Instant placed) {
        return new OrderSnapshot(order.firstText("number", "id"), placed, standing(), buyer(), new WooCharges(order, currency, time("date_paid")).charges(),
                WooLines.of(order, currency), order.list("shipping_lines").stream().map(line -> HtmlText.plain(line.text("method_title"))).findFirst().orElse(""),
                WooParcels.of(order), List.of(), List.of(), false);
    }

    // With "_gmt" it is UTC without saying so; without, on the shop's clock.
    private Optional<Instant> time(String name) {
        var utc = order.text(name + "_gmt");
        return utc.isEmpty() ? order.time(name) : Optional.of(Times.read(name + "_gmt", utc, Optional.of(ZoneOffset.UTC)));
    }

    private Standing standing() {
        var status = order.text("status");
        boolean paid = time("date_paid").isPresent();
        return new Standing(WooWords.order(status), WooWords.payment(status, paid, !order.list("refunds").isEmpty()),
                WooWords.fulfilment(status, time("date_completed").isPresent()), Optional.empty(), "");
    }

    private Buyer buyer() {
        var billing = order.at("billing");
        var shipping = order.at("shipping");
        return new Buyer("", language(), billing.text("email"), billing.text("phone"), address(shipping), address(billing));
    }

    private String language() {
        return order.list("meta_data").stream()
                .filter(meta -> LANGUAGE.contains(meta.text("key")) && !meta.text("value").isEmpty())
                .map(meta -> meta.text("value"))
                .findFirst()
                .orElse("");
    }

    // Goods that need no sending have an address of empty fields.
    private static Optional<Address> address(Fields given) {
        var lines = Stream.of("address_1", "address_2").map(given::text).filter(line -> !line.isEmpty()).toList();
        var name = (given.text("first_name") + " " + given.text("last_name")).strip();
        if (lines.isEmpty() && name.isEmpty() && given.text("city").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Address(name, given.text("first_name"), given.text("last_name"), given.text("company"), lines, given.text("city"), "",
                given.text("state"), given.text("postcode"), ShopifyOrder.country(given.text("country")), given.text("phone")));
    }

    /** WooCommerce writes them below zero and does not say when they were: the first time that it names one is nearest. */
    private List<Refund> refunds(Instant told) {
        var refunds = new ArrayList<Refund>();
        for (var refund : order.list("refunds")) {
            var total = refund.signed("total", currency).orElseThrow(() -> new Unfit(refund.name("total") + " is missing"));
            if (!total.isZero()) {
                var back = new Money(Math.abs(total.minor()), total.currency());
                refunds.add(new Refund(refund.id("id"), back, told, "", HtmlText.plain(refund.text("reason"))));
            }
        }
        return refunds;
    }
}
