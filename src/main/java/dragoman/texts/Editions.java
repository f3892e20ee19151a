package dragoman.texts;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The edition that this node serves. It is loaded whole and swapped whole; requests under way keep theirs. */
@ApplicationScoped
public class Editions {

    private final TextRows rows;
    private final Releases releases;
    private final List<Consumer<Edition>> listeners = new CopyOnWriteArrayList<>();

    private volatile boolean away;
    private volatile Edition current = new Edition(0, Instant.EPOCH, List.of());

    Editions(TextRows rows, Releases releases) {
        this.rows = rows;
        this.releases = releases;
    }

    /** The newest edition that this node knows. */
    public Edition current() {
        return current;
    }

    /** Tells somebody of each new edition, after the swap. */
    public void onSwap(Consumer<Edition> listener) {
        listeners.add(listener);
    }

    // Every node asks for one number each second: a look at the end of a primary key.
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            refresh();
            away = false;
        } catch (RuntimeException e) {
            // Once for each time that the database goes, not once a second.
            if (!away) {
                Log.warnf("texts not refreshed, release=%d stays: %s", current.number(), e.getMessage());
            }
            away = true;
        }
    }

    /** Loads the newest release if it is not the one served. */
    public synchronized void refresh() {
        long newest = releases.newest();
        if (newest != current.number()) {
            current = load(newest);
            Log.infof("texts of release=%d are served", newest);
            listeners.forEach(listener -> listener.accept(current));
        }
    }

    /** Any release, as it was. */
    @Transactional
    public Edition load(long number) {
        var release = releases.findByIdOptional(number).orElseThrow(() -> new IllegalArgumentException("no release " + number));
        return new Edition(number, release.publishedAt(), rows.texts(number));
    }
}
