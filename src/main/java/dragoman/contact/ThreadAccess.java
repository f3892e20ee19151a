package dragoman.contact;

import dragoman.identity.Grant;
import dragoman.identity.Guests;
import dragoman.identity.Refs;
import dragoman.identity.Subject;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import dragoman.web.Visit;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the browser of a request may see of a thread. */
@ApplicationScoped
class ThreadAccess {

    private static final int MERGES = 20;

    private final Refs refs;
    private final Guests guests;
    private final Tickets tickets;

    ThreadAccess(Refs refs, Guests guests, Tickets tickets) {
        this.refs = refs;
        this.guests = guests;
        this.tickets = tickets;
    }

    /** What may be shown. */
    sealed interface Answer {

        record Whole(Ticket ticket) implements Answer {}

        /** How it stands, and nothing that anybody said. */
        record Stub(Ticket ticket) implements Answer {}

        /** It has become part of this one, which the browser may see as much of. */
        record Moved(Ticket whole) implements Answer {}

        /** Nothing, whether or not there is such a thread. */
        record None() implements Answer {}
    }

    /** What may be shown at a thread's address; nothing is looked up for a browser that may see nothing. */
    Answer of(RoutingContext request, String ref) {
        return refs.read(Ticket.SUBJECT, ref)
                .flatMap(subject -> guests.grant(subject, request))
                .flatMap(grant -> tickets.find(grant.subject().id()).map(ticket -> answer(grant, ticket, request)))
                .orElse(new Answer.None());
    }

    /** The thread at an address, for whoever may see all of it and therefore write in it. */
    Optional<Ticket> writable(RoutingContext request, String ref) {
        return of(request, ref) instanceof Answer.Whole whole ? Optional.of(whole.ticket()) : Optional.empty();
    }

    /** The address of a thread, below market and language. It is no secret and opens nothing. */
    String path(Subject thread) {
        return Visit.CONTACT + "/" + refs.of(thread);
    }

    private Answer answer(Grant grant, Ticket ticket, RoutingContext request) {
        if (!grant.whole()) {
            return new Answer.Stub(ticket);
        }
        var whole = whole(ticket);
        if (whole.id() == ticket.id()) {
            return new Answer.Whole(ticket);
        }
        // Only threads of one buyer become one.
        guests.admit(whole.subject(), request);
        return new Answer.Moved(whole);
    }

    private Ticket whole(Ticket part) {
        var whole = part;
        for (int i = 0; i < MERGES && whole.mergedInto().isPresent(); i++) {
            whole = tickets.find(whole.mergedInto().get()).orElseThrow();
        }
        return whole;
    }
}
