package dragoman.console;

import dragoman.handling.Cases;
import dragoman.reach.Queues;
import dragoman.staff.Staff;
import dragoman.tickets.Ticket;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Tells open pages what has changed. A node asks the database once for all of its pages; whoever is told anything is still
 * signed in and may still see it.
 */
@ApplicationScoped
class News {

    private static final int MOST = 500;
    // A transaction may end after one that began later: what changed a little before is looked at again.
    private static final Duration OVERLAP = Duration.ofSeconds(5);

    private final Queues queues;
    private final Presence presence;
    private final Staff staff;
    private final Cases cases;
    private final Clock clock;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Map<Long, Instant> known = new HashMap<>();
    private Instant since = Instant.EPOCH;

    News(Queues queues, Presence presence, Staff staff, Cases cases, Clock clock) {
        this.queues = queues;
        this.presence = presence;
        this.staff = staff;
        this.cases = cases;
        this.clock = clock;
    }

    void add(Listener listener) {
        listeners.add(listener);
    }

    void remove(Listener listener) {
        listeners.remove(listener);
    }

    @Scheduled(every = "1s", delayed = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        if (listeners.isEmpty()) {
            known.clear();
            since = now;
            return;
        }
        var changed = changed();
        var here = here();
        for (var listener : listeners) {
            int there = listener.ticket().map(id -> here.getOrDefault(id, 0)).orElse(0);
            if (listener.isConcerned(changed, there, now)) {
                tell(listener, changed, there, now);
            }
        }
    }

    private List<Ticket> changed() {
        var found = queues.changedSince(since.minus(OVERLAP), MOST).stream().filter(ticket -> !ticket.changedAt().equals(known.get(ticket.id()))).toList();
        found.forEach(ticket -> known.put(ticket.id(), ticket.changedAt()));
        since = found.stream().map(Ticket::changedAt).filter(since::isBefore).max(Instant::compareTo).orElse(since);
        var old = since.minus(OVERLAP);
        known.values().removeIf(old::isAfter);
        return found;
    }

    // Who is at a thread, as one number: where it changes somebody has come, gone or begun to write.
    private Map<Long, Integer> here() {
        var tickets = listeners.stream().flatMap(listener -> listener.ticket().stream()).collect(Collectors.toSet());
        return presence.at(tickets).stream().collect(Collectors.groupingBy(Presence.There::ticket, Collectors.collectingAndThen(Collectors.toList(), List::hashCode)));
    }

    private void tell(Listener listener, List<Ticket> changed, int there, Instant now) {
        try {
            staff.again(listener.request()).map(cases::reach).ifPresentOrElse(reach -> listener.tell(reach, changed, there, now), listener::end);
        } catch (RuntimeException gone) {
            // Of one page that cannot be told no other should know.
            Log.debugf(gone, "page not told");
            remove(listener);
            listener.end();
        }
    }

    /** A page that is open from now on. */
    Instant now() {
        return clock.instant();
    }

    /** How many pages are told. */
    int listening() {
        return listeners.size();
    }
}
