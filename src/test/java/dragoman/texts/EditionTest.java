package dragoman.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EditionTest {

    /** More than a young map has bins, so that two of them surely share one. */
    private static final int DEEP = 40;
    private static final int READERS = 8;

    private final Edition edition = new Edition(1, Instant.EPOCH, List.of());

    @Test
    void whatIsDerivedMayItselfBeDerivedFromSomethingElse() {
        assertThat(nested(int[].class, DEEP)).isInstanceOf(int[].class);
    }

    private Object nested(Class<?> type, int levels) {
        return edition.derived(type, e -> {
            if (levels > 1) {
                nested(type.arrayType(), levels - 1);
            }
            return cast(type, Array.newInstance(type.componentType(), 0));
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Class<?> type, Object value) {
        return (T) type.cast(value);
    }

    @Test
    void whatManyAskForAtOnceIsMadeOnce() throws Exception {
        var made = new AtomicInteger();
        var together = new CyclicBarrier(READERS);
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            Callable<Integer> reader = () -> {
                together.await();
                return edition.derived(Integer.class, e -> made.incrementAndGet());
            };
            for (var answer : readers.invokeAll(Collections.nCopies(READERS, reader))) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            readers.shutdownNow();
        }
    }
}
