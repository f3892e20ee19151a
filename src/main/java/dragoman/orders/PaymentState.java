package dragoman.orders;

/** What became of the money. */
public enum PaymentState { PENDING, AUTHORIZED, PARTIALLY_PAID, PAID, PARTIALLY_REFUNDED, REFUNDED, VOIDED, FAILED, EXPIRED, UNKNOWN }
