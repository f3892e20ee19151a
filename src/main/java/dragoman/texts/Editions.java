package dragoman.texts;

import dragoman.i18n.LocaleId;
import dragoman.texts.Shown.Trial;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The editions that this node serves: one for all, and while a release is on trial another for its market. Each is read as what changed since the one before, held against what was
 * published, and swapped whole; requests under way keep theirs.
 */
@ApplicationScoped
public class Editions {

    /** A release and what its texts add up to. */
    record Loaded(Edition edition, Checksum sum) {}

    /** Releases that a starting node tries, the newest first. */
    private static final int LOOKS_BACK = 20;
    /** Looks until a release that was refused is read again. */
    private static final int LOOKS_AGAIN = 30;

    private final TextRows rows;
    private final Releases releases;
    private final List<Consumer<Edition>> listeners = new CopyOnWriteArrayList<>();

    /**
     * What is served, in one piece, so that nobody sees a part of it.
     *
     * @param trial what one market sees instead
     */
    private record Served(Loaded all, Optional<OnTrial> trial) {

        List<Loaded> loaded() {
            return Stream.concat(Stream.of(all), trial.stream().map(OnTrial::loaded)).toList();
        }
    }

    private record OnTrial(String market, Loaded loaded) {}

    private volatile boolean away;
    private volatile long refused;
    private int looks;
    private volatile Served served = new Served(new Loaded(new Edition(0, Instant.EPOCH, List.of()), Checksum.NONE), Optional.empty());

    Editions(TextRows rows, Releases releases) {
        this.rows = rows;
        this.releases = releases;
    }

    /** The newest edition for all that this node knows. */
    public Edition current() {
        return served.all.edition;
    }

    /** The newest edition that it knows for a market, by key; where there is none of that name, the one for all. */
    public Edition current(String market) {
        var now = served;
        return now.trial.filter(trial -> trial.market.equals(market)).map(OnTrial::loaded).orElse(now.all).edition;
    }

    /** Whether one market sees another release than all others. */
    public boolean isTrying() {
        return served.trial.isPresent();
    }

    /** Whether a release is one of those that are served. */
    public boolean isServed(long number) {
        return served.loaded().stream().anyMatch(loaded -> loaded.edition.number() == number);
    }

    /** Tells somebody of each new edition, after the swap. */
    public void onSwap(Consumer<Edition> listener) {
        listeners.add(listener);
    }

    // Every node asks for one number each second: a look at the end of a primary key.
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            // What was refused is read again now and then, and not whole each second.
            if (releases.newest() != refused || ++looks % LOOKS_AGAIN == 0) {
                refresh();
                refused = 0;
            }
            away = false;
        } catch (RuntimeException e) {
            refused = e instanceof NotAsPublished bad ? bad.number() : 0;
            // Once for each time that the database goes, not once a second.
            if (!away) {
                Log.warnf("texts not refreshed, release=%d stays: %s", current().number(), e.getMessage());
            }
            away = true;
        }
    }

    /** Loads what is shown now if it is not what is served. */
    public synchronized void refresh() {
        var shown = releases.shown();
        var all = all(shown.all());
        if (all.edition.number() != served.all.edition.number()) {
            // What is for all comes first: a trial that is refused holds nobody up.
            serve(new Served(all, Optional.empty()));
        }
        var trial = shown.trial().map(one -> trial(one, all));
        if (!trial.equals(served.trial)) {
            serve(new Served(all, trial));
        }
    }

    private void serve(Served next) {
        var before = served.loaded();
        served = next;
        next.loaded().stream().filter(loaded -> !before.contains(loaded)).forEach(loaded -> {
            releases.know(loaded.edition.number(), loaded.sum);
            Log.infof("texts of release=%d are served%s", loaded.edition.number(), next.trial.filter(trial -> trial.loaded == loaded).map(trial -> " in market=" + trial.market).orElse(""));
            listeners.forEach(listener -> listener.accept(loaded.edition));
        });
    }

    private Loaded all(long number) {
        var now = served;
        if (now.all.edition.number() == number) {
            return now.all;
        }
        // What was on trial is read already.
        var tried = now.trial.map(OnTrial::loaded).filter(loaded -> loaded.edition.number() == number);
        return tried.orElseGet(() -> now.all.edition.number() == 0 ? newestGood(number) : next(now.all, number));
    }

    private OnTrial trial(Trial trial, Loaded all) {
        return served.trial.filter(now -> now.market.equals(trial.market()) && now.loaded.edition.number() == trial.number())
                .orElseGet(() -> new OnTrial(trial.market(), next(all, trial.number())));
    }

    private Loaded next(Loaded older, long number) {
        return after(older.edition, older.sum, number).orElseGet(() -> read(number));
    }

    // A node that starts while the newest is broken serves what the others serve.
    private Loaded newestGood(long newest) {
        NotAsPublished bad = null;
        for (long number = newest; number > Math.max(0, newest - LOOKS_BACK); number--) {
            try {
                if (release(number).market().isEmpty()) {
                    return read(number);
                }
            } catch (NotAsPublished e) {
                Log.warnf("texts are refused: %s", e.getMessage());
                bad = e;
            }
        }
        throw bad == null ? new IllegalArgumentException("no release " + newest) : bad;
    }

    /** Any release, as it was. */
    @Transactional
    public Edition load(long number) {
        return read(number).edition;
    }

    @Transactional
    Loaded read(long number) {
        var release = release(number);
        var texts = rows.texts(number);
        var added = Checksum.of(texts);
        // Whatever this node has read, no reader sees it: what was served stays.
        release.checksum().filter(published -> !published.equals(added.hex())).ifPresent(published -> {
            throw new NotAsPublished(number, published, added);
        });
        return new Loaded(new Edition(number, release.publishedAt(), texts), added);
    }

    /** A release by what changed since an older one that is here; empty where that does not add up, and all has to be read. */
    @Transactional
    Optional<Loaded> after(Edition older, Checksum before, long number) {
        var release = release(number);
        var begun = rows.texts(older.number(), number);
        var ended = rows.ended(older.number(), number).keySet();
        var gone = ended.stream().flatMap(place -> older.at(place.unit(), LocaleId.of(place.locale())).stream()).toList();
        var added = before.minus(Checksum.of(gone)).plus(Checksum.of(begun));
        return release.checksum().filter(added.hex()::equals).map(fits -> new Loaded(older.then(number, release.publishedAt(), ended, begun), added));
    }

    private Release release(long number) {
        return releases.findByIdOptional(number).orElseThrow(() -> new IllegalArgumentException("no release " + number));
    }
}
