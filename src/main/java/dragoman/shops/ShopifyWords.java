package dragoman.shops;

import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderState;
import dragoman.orders.PaymentState;
import dragoman.orders.Stated;
import java.util.Locale;
import java.util.Map;

/** Shopify's words for states, in either case: its two APIs write them differently. */
final class ShopifyWords {

    private static final Map<String, PaymentState> PAYMENT = Map.of(
            "pending", PaymentState.PENDING,
            "authorized", PaymentState.AUTHORIZED,
            "partially_paid", PaymentState.PARTIALLY_PAID,
            "paid", PaymentState.PAID,
            "partially_refunded", PaymentState.PARTIALLY_REFUNDED,
            "refunded", PaymentState.REFUNDED,
            "voided", PaymentState.VOIDED,
            "expired", PaymentState.EXPIRED);

    private static final Map<String, FulfilmentState> FULFILMENT = Map.ofEntries(
            // What it writes before anything was sent, and once it was all taken back.
            Map.entry("", FulfilmentState.UNFULFILLED),
            Map.entry("unfulfilled", FulfilmentState.UNFULFILLED),
            Map.entry("restocked", FulfilmentState.UNFULFILLED),
            Map.entry("pending", FulfilmentState.UNFULFILLED),
            Map.entry("open", FulfilmentState.UNFULFILLED),
            Map.entry("on_hold", FulfilmentState.UNFULFILLED),
            Map.entry("pending_fulfillment", FulfilmentState.UNFULFILLED),
            Map.entry("scheduled", FulfilmentState.SCHEDULED),
            Map.entry("in_progress", FulfilmentState.IN_PROGRESS),
            Map.entry("partial", FulfilmentState.PARTIAL),
            Map.entry("partially_fulfilled", FulfilmentState.PARTIAL),
            Map.entry("fulfilled", FulfilmentState.FULFILLED),
            Map.entry("not_eligible", FulfilmentState.NOT_REQUIRED),
            Map.entry("fulfillment_not_required", FulfilmentState.NOT_REQUIRED));

    private ShopifyWords() {}

    static Stated<PaymentState> payment(String raw) {
        return new Stated<>(PAYMENT.getOrDefault(lower(raw), PaymentState.UNKNOWN), raw);
    }

    static Stated<FulfilmentState> fulfilment(String raw) {
        return new Stated<>(FULFILMENT.getOrDefault(lower(raw), FulfilmentState.UNKNOWN), raw);
    }

    /** Shopify has no word for the whole order, but times at which it was called off or put away. */
    static Stated<OrderState> order(Fields order) {
        if (order.has("cancelled_at")) {
            return new Stated<>(OrderState.CANCELLED, "cancelled");
        }
        if (order.has("closed_at")) {
            return new Stated<>(OrderState.COMPLETED, "closed");
        }
        boolean held = lower(order.text("fulfillment_status")).equals("on_hold");
        return held ? new Stated<>(OrderState.ON_HOLD, "on_hold") : new Stated<>(OrderState.OPEN, "open");
    }

    private static String lower(String raw) {
        return raw.toLowerCase(Locale.ROOT);
    }
}
