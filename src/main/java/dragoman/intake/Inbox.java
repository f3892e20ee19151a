package dragoman.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** What shops sent and nobody has applied yet. */
@ApplicationScoped
public class Inbox {

    /** Rows in one part of a list, at most. */
    public static final int PART = 200;

    private final InboxRows rows;
    private final InboxJob job;
    private final Clock clock;

    Inbox(InboxRows rows, InboxJob job, Clock clock) {
        this.rows = rows;
        this.job = job;
        this.clock = clock;
    }

    /** Keeps a message until it is applied, which begins at once; one that is here already is the same message. */
    void keep(Message message) {
        rows.keep(message, clock.instant());
        job.wake();
    }

    /** Parked messages behind an id (0 for the beginning), oldest first, at most {@link #PART}; of all shops where the name is empty. */
    public List<Parked> parked(String shop, long after, int most) {
        return rows.parked(shop, after, Math.min(most, PART));
    }

    /** Lets a parked message be applied again, by whichever node; false where there is none of that id, or nothing left of it. */
    public boolean replay(String shop, long id) {
        boolean again = rows.replay(shop, id, clock.instant()) > 0;
        if (again) {
            job.wake();
        }
        return again;
    }
}
