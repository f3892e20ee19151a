package dragoman.orders;

/**
 * An order was told that was not known before; sent in the transaction that keeps it. Two nodes that hear of one order at
 * once may each send one.
 */
public record OrderTaken(OrderKey key) {}
