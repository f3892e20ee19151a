package dragoman.translation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Leaves an engine in peace that has failed too often in a row, or that asked for it; then one may try, and the rest wait for that one. */
final class Breaker {

    private final int failures;
    private final Duration pause;
    private final Duration longest;
    private final Clock clock;
    private int inARow;
    private Instant closedUntil = Instant.MIN;

    Breaker(int failures, Duration pause, Duration longest, Clock clock) {
        this.failures = failures;
        this.pause = pause;
        this.longest = longest;
        this.clock = clock;
    }

    /** For how long nobody may ask; empty where the caller may, who then says what came of it. */
    synchronized Optional<Duration> closedFor() {
        var now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return Optional.of(Duration.between(now, closedUntil));
        }
        if (inARow >= failures) {
            closedUntil = now.plus(pause);
        }
        return Optional.empty();
    }

    synchronized void succeeded() {
        inARow = 0;
        closedUntil = Instant.MIN;
    }

    /** @param asked what the engine itself wants to be left alone for */
    synchronized void failed(Optional<Duration> asked) {
        inARow++;
        if (inARow >= failures) {
            closeFor(asked.filter(longer -> longer.compareTo(pauseNow()) > 0).orElse(pauseNow()));
        } else {
            asked.ifPresent(this::closeFor);
        }
    }

    private void closeFor(Duration wait) {
        closedUntil = clock.instant().plus(wait);
    }

    private Duration pauseNow() {
        var now = pause;
        for (int i = failures; i < inARow && now.compareTo(longest) < 0; i++) {
            now = now.multipliedBy(2);
        }
        return now.compareTo(longest) < 0 ? now : longest;
    }
}
