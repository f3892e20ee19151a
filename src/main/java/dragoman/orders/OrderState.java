package dragoman.orders;

/** The order as a whole; money, goods and returns have states of their own. */
public enum OrderState { OPEN, ON_HOLD, COMPLETED, CANCELLED, UNKNOWN }
