package dragoman.shops;

import dragoman.orders.Refund;
import java.util.ArrayList;
import java.util.List;

/** Refunds of Shopify: only what flowed back, not what was merely put on the shelf again. */
final class ShopifyRefunds {

    private ShopifyRefunds() {}

    /** One for each transaction, since each goes to where the money came from. */
    static List<Refund> of(Fields refund) {
        var at = refund.time("processed_at").or(() -> refund.time("created_at"));
        var refunds = new ArrayList<Refund>();
        for (var paid : refund.list("transactions")) {
            boolean done = List.of("success", "").contains(paid.text("status")) && List.of("refund", "").contains(paid.text("kind"));
            if (done && paid.has("amount")) {
                var id = refund.id("id") + paid.maybeId("id").map(own -> "-" + own).orElse("");
                var amount = paid.amount("amount", Amounts.currency(paid, "currency"));
                var when = paid.time("processed_at").or(() -> paid.time("created_at")).or(() -> at).orElseThrow(() -> new Unfit(refund.name("created_at") + " is missing"));
                var card = paid.at("payment_details").text("credit_card_company");
                // Its note is the shop's own reason, which Shopify shows to no buyer.
                amount.filter(some -> !some.isZero())
                        .ifPresent(some -> refunds.add(new Refund(id, some, when, card.isEmpty() ? paid.text("gateway") : card, "")));
            }
        }
        return refunds;
    }
}
