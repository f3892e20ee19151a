package dragoman.filing;

import dragoman.tickets.TicketConfig;
import dragoman.wire.BodySize;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How much a program may send at once: a message as long as may be, in whatever script and however it is escaped. */
class FilingSize {

    private static final long LEAST = 1L << 18;
    /** Bytes of a character as JSON may write it. */
    private static final long LETTER = 6;

    @Produces
    @Singleton
    static BodySize size(TicketConfig config) {
        return new BodySize("/api/tickets", Math.max(LEAST, config.longest() * LETTER * 2));
    }
}
