package dragoman.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** Where rooms write down what was done, and where it is read again. */
@ApplicationScoped
public class Audit {

    /** For the first part of a list, where a later one has the id of the entry that the part before ended with. */
    public static final long NEWEST = Long.MAX_VALUE;

    private final AuditRows rows;
    private final Clock clock;

    Audit(AuditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Writes it in the caller's transaction: what was not done is not in the audit, and what is not in the audit was not done. */
    @Transactional(TxType.MANDATORY)
    public void record(Deed deed) {
        rows.add(deed, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** What was done to one thing, newest first; whoever asks has made sure that its reader may see the thing. */
    public List<Entry> of(String kind, long id, long before, int limit) {
        return rows.of(kind, id, before, limit);
    }

    /** What was done at these markets and desks, newest first; nothing where there are none. */
    public List<Entry> at(Collection<String> places, long before, int limit) {
        return rows.at(places, before, limit);
    }

    /** What somebody did, newest first. */
    public List<Entry> by(String who, long before, int limit) {
        return rows.by(who, before, limit);
    }

    /** All that was done, newest first. */
    public List<Entry> all(long before, int limit) {
        return rows.all(before, limit);
    }
}
