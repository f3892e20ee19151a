package dragoman.shops;

import dragoman.money.Money;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.OrderSnapshot.Discount;
import dragoman.orders.Payment;
import dragoman.orders.Totals;
import dragoman.orders.Totals.Tax;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The money of an order of WooCommerce. It writes each amount without tax and its tax beside it; where the shop's prices
 * include tax, the two together are the amount that the buyer saw.
 */
final class WooCharges {

    private final Fields order;
    private final String currency;
    private final Optional<Instant> paid;

    WooCharges(Fields order, String currency, Optional<Instant> paid) {
        this.order = order;
        this.currency = currency;
        this.paid = paid;
    }

    Charges charges() {
        var total = order.amount("total", currency).orElseThrow(() -> new Unfit("total is missing"));
        var totals = new Totals(total, Optional.empty(), shown(order, "discount_total", "discount_tax"), shown(order, "shipping_total", "shipping_tax"),
                Optional.empty(), order.amount("total_tax", currency), included(), taxes(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Charges(totals, Optional.empty(), discounts(), payments(), List.of());
    }

    private boolean included() {
        return order.truth("prices_include_tax");
    }

    private Optional<Money> shown(Fields of, String net, String tax) {
        var amount = of.amount(net, currency);
        return included() ? amount.map(some -> plus(some, of.amount(tax, currency))) : amount;
    }

    static Money plus(Money amount, Optional<Money> more) {
        return new Money(Math.addExact(amount.minor(), more.map(Money::minor).orElse(0L)), amount.currency());
    }

    // One tax, on goods and on shipping.
    private List<Tax> taxes() {
        var taxes = new ArrayList<Tax>();
        for (var tax : order.list("tax_lines")) {
            var percent = tax.text("rate_percent");
            tax.amount("tax_total", currency).ifPresent(amount -> taxes.add(new Tax(HtmlText.plain(tax.firstText("label", "rate_code")),
                    percent.matches("[0-9]{1,3}(\\.[0-9]{1,9})?") ? percent : "", plus(amount, tax.amount("shipping_tax_total", currency)))));
        }
        return taxes;
    }

    private List<Discount> discounts() {
        return order.list("coupon_lines").stream().map(coupon -> new Discount(coupon.text("code"), shown(coupon, "discount", "discount_tax"))).toList();
    }

    private List<Payment> payments() {
        var method = HtmlText.plain(order.firstText("payment_method_title", "payment_method"));
        return method.isEmpty() ? List.of() : List.of(new Payment(method, "", Optional.empty(), paid));
    }
}
