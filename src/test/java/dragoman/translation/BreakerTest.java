package dragoman.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An engine that is down is asked seldom, and one that is up at once. */
class BreakerTest {

    private final Hands clock = new Hands();
    private final Breaker breaker = new Breaker(3, Duration.ofSeconds(10), Duration.ofSeconds(60), clock);

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2025-04-03T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void twoFailuresAreNoneAndTheThirdCloses() {
        fails(2);
        assertThat(breaker.closedFor()).isEmpty();
        fails(1);
        assertThat(breaker.closedFor()).contains(Duration.ofSeconds(10));
    }

    @Test
    void afterItsPauseOneMayTryAndTheOthersWaitForThatOne() {
        fails(3);
        passes(10);
        assertThat(breaker.closedFor()).isEmpty();
        assertThat(breaker.closedFor()).contains(Duration.ofSeconds(10));
        breaker.succeeded();
        assertThat(breaker.closedFor()).isEmpty();
        fails(2);
        assertThat(breaker.closedFor()).isEmpty();
    }

    @Test
    void eachFurtherFailureDoublesItUpToTheLongest() {
        fails(4);
        assertThat(breaker.closedFor()).contains(Duration.ofSeconds(20));
        fails(1);
        assertThat(breaker.closedFor()).contains(Duration.ofSeconds(40));
        fails(9);
        assertThat(breaker.closedFor()).contains(Duration.ofSeconds(60));
    }

    @Test
    void whoAsksToBeLeftAloneIsAtTheFirstTime() {
        breaker.failed(Optional.of(Duration.ofMinutes(5)));
        assertThat(breaker.closedFor()).contains(Duration.ofMinutes(5));
        passes(300);
        assertThat(breaker.closedFor()).isEmpty();
    }

    private void fails(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(Optional.empty());
        }
    }

    private void passes(int seconds) {
        clock.now = clock.now.plusSeconds(seconds);
    }
}
