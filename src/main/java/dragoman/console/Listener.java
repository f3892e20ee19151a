package dragoman.console;

import dragoman.reach.Reach;
import dragoman.tickets.Ticket;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One open page that is told what is new: of threads that its reader may see, and of them numbers, states and moments alone. */
final class Listener {

    /** After this something is said in any case, so that nothing between takes the line for dead; and the session is looked at. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    private final RoutingContext request;
    private final Optional<Long> ticket;
    private final Sse sse;
    private final MultiEmitter<? super OutboundSseEvent> emitter;
    private Reach reach;
    private Instant told;
    private int here;

    Listener(RoutingContext request, Reach reach, Optional<Long> ticket, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter, Instant now) {
        this.request = request;
        this.reach = reach;
        this.ticket = ticket;
        this.sse = sse;
        this.emitter = emitter;
        this.told = now;
    }

    RoutingContext request() {
        return request;
    }

    /** The thread whose page it is; empty for a list. */
    Optional<Long> ticket() {
        return ticket;
    }

    /** Whether any of these is its business, as far as is known, or whether it was silent for long. */
    boolean isConcerned(List<Ticket> changed, int hereNow, Instant now) {
        return here != hereNow || told.plus(QUIET).isBefore(now) || changed.stream().anyMatch(this::isMine);
    }

    /** Tells what its reader may know by now. */
    void tell(Reach now, List<Ticket> changed, int hereNow, Instant at) {
        reach = now;
        told = at;
        emitter.emit(sse.newEvent("tick", ""));
        changed.stream().filter(this::isMine).forEach(one -> emitter.emit(sse.newEvent("ticket", said(one))));
        if (here != hereNow) {
            here = hereNow;
            emitter.emit(sse.newEvent("who", ""));
        }
    }

    void end() {
        emitter.complete();
    }

    private boolean isMine(Ticket one) {
        return reach.covers(one) && ticket.filter(id -> id != one.id()).isEmpty();
    }

    private static String said(Ticket one) {
        return "{\"id\":" + one.id() + ",\"state\":\"" + one.state().name() + "\",\"at\":" + one.changedAt().toEpochMilli() + "}";
    }
}
