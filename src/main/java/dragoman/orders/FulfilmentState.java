package dragoman.orders;

/** What became of the goods, over all parcels. */
public enum FulfilmentState { UNFULFILLED, SCHEDULED, IN_PROGRESS, PARTIAL, FULFILLED, NOT_REQUIRED, UNKNOWN }
