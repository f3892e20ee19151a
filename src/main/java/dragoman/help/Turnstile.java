package dragoman.help;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Does what only computes, as many at once as there are processors and in the order in which it came. On a thread for
 * each request all would get on slower together, and some would be overtaken for long.
 */
@Singleton
class Turnstile {

    private final ExecutorService hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
        var hand = new Thread(work, "turnstile");
        hand.setDaemon(true);
        return hand;
    });

    /** What the work will have given, or its failure. */
    <T> CompletionStage<T> through(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        hands.execute(() -> {
            try {
                done.complete(work.get());
            } catch (Throwable failure) {
                // As it is: whoever answers tells failures apart by their class.
                done.completeExceptionally(failure);
            }
        });
        return done;
    }

    @PreDestroy
    void close() {
        hands.shutdown();
    }
}
