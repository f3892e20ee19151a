package dragoman.api;

import dragoman.wire.BodySize;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How much the API takes at once: ten thousand lines are an order like another. */
class ApiSize {

    private static final long MOST = 2L << 20;

    @Produces
    @Singleton
    static BodySize size() {
        return new BodySize("/api/orders/", MOST);
    }
}
