package dragoman.inbox;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;

/** Settings of tests: as they are by default, but small. */
record SomeInbox(InboxConfig config, int fetched, int largest, Map<String, OneDesk> desks) implements InboxConfig {

    @Override
    public MemorySize mailBytes() {
        return new MemorySize(BigInteger.valueOf(largest));
    }

    @Override
    public Duration keep() {
        return config.keep();
    }

    @Override
    public int batch() {
        return config.batch();
    }

    @Override
    public Duration claim() {
        return config.claim();
    }

    @Override
    public int tries() {
        return config.tries();
    }

    @Override
    public Duration firstPause() {
        return config.firstPause();
    }

    @Override
    public int files() {
        return config.files();
    }

    @Override
    public Duration html() {
        return config.html();
    }

    @Override
    public Duration period() {
        return config.period();
    }

    @Override
    public int fromOne() {
        return config.fromOne();
    }

    @Override
    public int ofOneSubject() {
        return config.ofOneSubject();
    }

    @Override
    public int flood() {
        return config.flood();
    }

    @Override
    public Duration every() {
        return config.every();
    }
}
