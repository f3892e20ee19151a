package dragoman.shops;

import dragoman.money.Money;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.OrderSnapshot.Discount;
import dragoman.orders.Payment;
import dragoman.orders.Totals;
import dragoman.orders.Totals.Tax;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The money of an order of Shopify, each sum as Shopify says it. */
final class ShopifyCharges {

    private static final Pattern LAST_FOUR = Pattern.compile("([0-9]{4})[^0-9]*$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Fields order;
    private final ShopifyMoney money;

    ShopifyCharges(Fields order, ShopifyMoney money) {
        this.order = order;
        this.money = money;
    }

    Charges charges() {
        var refunds = order.list("refunds").stream().flatMap(refund -> ShopifyRefunds.of(refund).stream()).toList();
        boolean paidBack = !refunds.isEmpty();
        return new Charges(totals(false, paidBack), money.isOne() ? Optional.empty() : Optional.of(totals(true, paidBack)), discounts(), payments(), refunds);
    }

    private Totals totals(boolean shops, boolean paidBack) {
        var current = in(shops, "current_total_price");
        var first = in(shops, "total_price");
        boolean edited = edited(first, current, paidBack);
        var total = (edited ? current : first).or(() -> current)
                .orElseGet(() -> shops ? missing() : money.charged(order, "total_price"));
        return new Totals(total,
                // After an edit Shopify says what the goods come to only with the discounts taken off.
                edited ? Optional.empty() : in(shops, "total_line_items_price"),
                in(shops, edited ? "current_total_discounts" : "total_discounts"),
                shipping(shops),
                in(shops, "current_total_duties").or(() -> in(shops, "original_total_duties")),
                in(shops, edited ? "current_total_tax" : "total_tax"),
                order.truth("taxes_included"), taxes(shops), Optional.empty(), Optional.empty(),
                // It comes in the shop's currency only, and below zero where the shop owes.
                shops || money.isOne() ? order.signed("total_outstanding", money.shop()) : Optional.empty());
    }

    // The current total follows edits, but also refunds, which are told beside it and must not count twice; and it is zero
    // once an order was called off.
    private static boolean edited(Optional<Money> first, Optional<Money> current, boolean paidBack) {
        return !paidBack && current.isPresent() && first.isPresent() && !current.get().isZero() && !current.equals(first);
    }

    private Money missing() {
        throw new Unfit("total_price is missing");
    }

    private Optional<Money> in(boolean shops, String name) {
        return money.in(shops, order, name);
    }

    private Optional<Money> shipping(boolean shops) {
        var lines = order.list("shipping_lines");
        return in(shops, "total_shipping_price").or(() -> lines.size() == 1 ? money.in(shops, lines.get(0), "price") : Optional.empty());
    }

    private List<Tax> taxes(boolean shops) {
        var taxes = new ArrayList<Tax>();
        for (var tax : order.list("tax_lines")) {
            money.in(shops, tax, "price").ifPresent(amount -> taxes.add(new Tax(tax.text("title"), percent(tax.text("rate")), amount)));
        }
        return taxes;
    }

    /** "0.081" is "8.1". */
    private static String percent(String rate) {
        return rate.matches("[0-9](\\.[0-9]{1,9})?") ? new BigDecimal(rate).multiply(HUNDRED).stripTrailingZeros().toPlainString() : "";
    }

    // What a code took off is said in the shop's currency.
    private List<Discount> discounts() {
        var discounts = new ArrayList<Discount>();
        for (var code : order.list("discount_codes")) {
            discounts.add(new Discount(code.text("code"), money.isOne() ? code.amount("amount", money.shop()) : Optional.empty()));
        }
        order.list("discount_applications").stream()
                .filter(discount -> !discount.text("type").equals("discount_code") && !discount.text("title").isEmpty())
                .forEach(discount -> discounts.add(new Discount(discount.text("title"), Optional.empty())));
        return discounts;
    }

    private List<Payment> payments() {
        var payments = new ArrayList<Payment>();
        for (var paid : order.list("transactions")) {
            if (List.of("sale", "capture").contains(paid.text("kind")) && List.of("success", "").contains(paid.text("status"))) {
                var amount = paid.has("currency") ? paid.amount("amount", Amounts.currency(paid, "currency")) : Optional.<Money>empty();
                payments.add(payment(paid.at("payment_details"), paid.text("gateway"), amount, paid));
            }
        }
        if (payments.isEmpty() && !order.at("payment_details").isAbsent()) {
            payments.add(payment(order.at("payment_details"), String.join(", ", order.texts("payment_gateway_names")), Optional.empty(), order));
        }
        if (payments.isEmpty()) {
            order.texts("payment_gateway_names").forEach(name -> payments.add(new Payment(name, "", Optional.empty(), Optional.empty())));
        }
        return payments;
    }

    // Brand and last four digits: nothing more of a card is kept, whatever the shop sends.
    private static Payment payment(Fields card, String gateway, Optional<Money> amount, Fields paid) {
        var brand = card.text("credit_card_company");
        var digits = LAST_FOUR.matcher(card.text("credit_card_number"));
        var at = amount.isPresent() ? paid.time("processed_at").or(() -> paid.time("created_at")) : Optional.<Instant>empty();
        return new Payment(brand.isEmpty() ? gateway : brand, digits.find() ? digits.group(1) : "", amount, at);
    }
}
