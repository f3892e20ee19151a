package dragoman.contact;

import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import dragoman.web.Visit;
import dragoman.web.Visits;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.ZoneId;
import java.util.Map;

/** Who reads a page about a thread, and on which clock. */
@ApplicationScoped
class Readers {

    private final Visits visits;
    private final TicketConfig config;

    Readers(Visits visits, TicketConfig config) {
        this.visits = visits;
        this.config = config;
    }

    Visit of(RoutingContext request) {
        return visits.of(request).orElseThrow(NotFoundException::new);
    }

    /** Who sees the page that answers this reader. */
    Visit shown(Visit visit, RoutingContext request) {
        return visits.shown(visit, request);
    }

    /**
     * Whoever reads a thread's page: on the clock that was chosen, else on the one that the thread was begun on, since the
     * letter that leads here told times by it.
     */
    Visit of(RoutingContext request, Ticket ticket) {
        var visit = shown(of(request), request);
        return visit.zone().equals(visit.market().zone()) ? with(visit, ticket.zone(), visit.tail()) : visit;
    }

    /** The same reader at another address, where that of the page must not be repeated. */
    Visit at(String tail, RoutingContext request) {
        var visit = shown(of(request), request);
        return with(visit, visit.zone(), tail);
    }

    /** What is wrong with what was typed, in a sentence. */
    String wrong(Typed.Flaw flaw, Visit visit) {
        return switch (flaw) {
            case MISSING -> visit.text("contact.message.missing");
            case LONG -> visit.text("contact.message.long", Map.of("most", config.longest()));
            case EMAIL -> visit.text("contact.email.wrong");
        };
    }

    private static Visit with(Visit visit, ZoneId zone, String tail) {
        return new Visit(visit.market(), visit.desk(), visit.language(), visit.currency(), zone, visit.edition(), visit.chain(), tail, visit.now(), visit.messages());
    }
}
