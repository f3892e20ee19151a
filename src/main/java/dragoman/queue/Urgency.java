package dragoman.queue;

import dragoman.footfall.Attention;
import dragoman.texts.Edition;
import java.time.Duration;
import java.time.Instant;

/**
 * How much it matters that a text is done: how many have met it as it is, by the visits of four weeks to the pages that it stands on
 * and the days since its original says what it says. Told in powers of two: among texts that matter alike neighbours stay together,
 * and a few visits more move nothing while somebody turns pages.
 */
final class Urgency {

    private final Attention attention;
    private final Edition edition;
    private final Instant now;

    Urgency(Attention attention, Edition edition, Instant now) {
        this.attention = attention;
        this.edition = edition;
        this.now = now;
    }

    /** 0 for what is done, or is read by nobody. */
    int of(Row row) {
        if (!row.isOpen()) {
            return 0;
        }
        long days = 1 + Math.max(0, Duration.between(row.entry().source().since(), now).toDays());
        return of(attention.visits(row.entry().unit(), edition), days);
    }

    /** The binary digits of the readers who met it. */
    static int of(long visits, long days) {
        return Long.SIZE - Long.numberOfLeadingZeros((visits * days + Attention.DAYS - 1) / Attention.DAYS);
    }
}
