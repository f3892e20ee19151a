package dragoman.queue;

import dragoman.footfall.Attention;
import dragoman.texts.Edition;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;

/**
 * How much it matters that a text is done: how many have met it as it is, by the visits of four weeks to the pages that it stands on
 * the days since its original says what it says, and the share of its words that are others since. Told in powers of two: among texts that matter alike neighbours stay together,
 * and a few visits more move nothing while somebody turns pages.
 */
final class Urgency {

    private final Attention attention;
    private final Edition edition;
    private final Instant now;
    private final ToIntFunction<Row> changed;

    /** @param changed how much of a row’s original has changed, in hundredths */
    Urgency(Attention attention, Edition edition, Instant now, ToIntFunction<Row> changed) {
        this.attention = attention;
        this.edition = edition;
        this.now = now;
        this.changed = changed;
    }

    /** 0 for what is done, or is read by nobody. */
    int of(Row row) {
        if (!row.isOpen()) {
            return 0;
        }
        long days = 1 + Math.max(0, Duration.between(row.entry().source().since(), now).toDays());
        return of(attention.visits(row.entry().unit(), edition), days, changed.applyAsInt(row));
    }

    /** The binary digits of the readers who met it, weighed by how much of it is not as it should be. */
    static int of(long visits, long days, int hundredths) {
        long whole = (long) Attention.DAYS * Changes.ALL;
        return Long.SIZE - Long.numberOfLeadingZeros((visits * days * hundredths + whole - 1) / whole);
    }
}
