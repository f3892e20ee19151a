package dragoman.cast;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens beside the test. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private Patience() {}

    /** @throws AssertionError where it does not come true in half a minute */
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
