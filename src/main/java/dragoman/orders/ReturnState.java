package dragoman.orders;

/** What became of a return. */
public enum ReturnState { REQUESTED, APPROVED, DECLINED, LABEL_SENT, IN_TRANSIT, RECEIVED, INSPECTED, REFUNDED, REJECTED, CLOSED, UNKNOWN }
