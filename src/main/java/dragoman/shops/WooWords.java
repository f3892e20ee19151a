package dragoman.shops;

import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderState;
import dragoman.orders.PaymentState;
import dragoman.orders.Stated;
import java.util.Map;

/** WooCommerce's one word for money, goods and order, read as three. */
final class WooWords {

    private static final Map<String, OrderState> ORDER = Map.of(
            "pending", OrderState.OPEN,
            "checkout-draft", OrderState.OPEN,
            "processing", OrderState.OPEN,
            "failed", OrderState.OPEN,
            "on-hold", OrderState.ON_HOLD,
            "completed", OrderState.COMPLETED,
            "refunded", OrderState.COMPLETED,
            "cancelled", OrderState.CANCELLED,
            "trash", OrderState.CANCELLED);

    private WooWords() {}

    static Stated<OrderState> order(String status) {
        return new Stated<>(ORDER.getOrDefault(status, OrderState.UNKNOWN), status);
    }

    /**
     * What became of the money.
     *
     * @param paid whether the order says when it was paid: "processing" alone also means cash on delivery
     * @param paidBack whether there are refunds
     */
    static Stated<PaymentState> payment(String status, boolean paid, boolean paidBack) {
        var state = switch (status) {
            case "refunded" -> PaymentState.REFUNDED;
            case "failed" -> PaymentState.FAILED;
            case "pending", "checkout-draft", "on-hold", "processing" -> paid ? PaymentState.PAID : PaymentState.PENDING;
            case "completed" -> PaymentState.PAID;
            case "cancelled", "trash" -> paid ? PaymentState.PAID : PaymentState.VOIDED;
            default -> paid ? PaymentState.PAID : PaymentState.UNKNOWN;
        };
        return new Stated<>(state == PaymentState.PAID && paidBack ? PaymentState.PARTIALLY_REFUNDED : state, status);
    }

    /** @param completed whether the order says when it was completed */
    static Stated<FulfilmentState> fulfilment(String status, boolean completed) {
        if (!ORDER.containsKey(status)) {
            return new Stated<>(FulfilmentState.UNKNOWN, status);
        }
        return new Stated<>(completed || status.equals("completed") ? FulfilmentState.FULFILLED : FulfilmentState.UNFULFILLED, status);
    }
}
