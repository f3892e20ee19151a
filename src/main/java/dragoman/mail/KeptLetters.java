package dragoman.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last letters of a demo, for whoever tries it out. In memory and nowhere else: they hold what opens orders. */
@ApplicationScoped
class KeptLetters {

    private static final int MOST = 100;

    private final PostOffice office;
    private final Deque<Kept> letters = new ArrayDeque<>();
    private int number;

    KeptLetters(PostOffice office) {
        this.office = office;
    }

    /** @param number counts from 1 since the start */
    public record Kept(int number, String to, Instant at, Letter letter) {}

    synchronized void keep(Letter letter, String to, Instant now) {
        if (!office.isDemo()) {
            return;
        }
        letters.addFirst(new Kept(++number, to, now, letter));
        while (letters.size() > MOST) {
            letters.removeLast();
        }
    }

    /** Newest first. */
    synchronized List<Kept> all() {
        return new ArrayList<>(letters);
    }

    synchronized Optional<Kept> find(int wanted) {
        return letters.stream().filter(kept -> kept.number() == wanted).findFirst();
    }
}
