package dragoman.intake;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Lets go of messages: after some days, or at once where a buyer wants to be forgotten. */
@ApplicationScoped
class Wiping {

    /** Rows deleted at once, so that no lock is long. */
    private static final int PART = 500;

    private final InboxRows rows;
    private final IntakeConfig config;
    private final Clock clock;

    Wiping(InboxRows rows, IntakeConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            deleteOld();
        } catch (RuntimeException e) {
            Log.warnf("old messages stay for another hour: %s", e.getMessage());
        }
    }

    void deleteOld() {
        var before = clock.instant().minus(config.keep());
        while (rows.delete(before, PART) == PART) {
            Log.debug("more old messages");
        }
    }

    /** Wipes what was settled about an order, and what is parked because nobody could read which order it is about. */
    void wipe(String shop, String order) {
        rows.wipe(shop, order);
        rows.parkedWith(shop, order).stream()
                .filter(id -> rows.raw(id).filter(raw -> names(raw, order)).isPresent())
                .forEach(rows::forget);
    }

    /** Whether a number stands in a message and is not part of a longer one. */
    static boolean names(byte[] raw, String order) {
        var text = new String(raw, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(order); at >= 0; at = text.indexOf(order, at + 1)) {
            if (!isDigit(text, at - 1) && !isDigit(text, at + order.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
