package dragoman.cast;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens beside the test. */
public final class Patience {

    // Work takes milliseconds; a jar that starts on a machine that does ten other things has been seen to take a minute.
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private Patience() {}

    /** @throws AssertionError where it does not come true in minutes */
    public static void until(String what, BooleanSupplier done) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("in vain: " + what);
            }
            // Between two looks: a job tells nobody when it is through.
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
