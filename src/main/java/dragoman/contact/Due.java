package dragoman.contact;

import dragoman.market.Desk;
import dragoman.market.Market;
import dragoman.tickets.Ticket;
import dragoman.web.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Until when there is an answer, in the reader's words and on the reader's clock. */
final class Due {

    private Due() {}

    /** For somebody who has not written yet. */
    static String ifNow(Market market, Desk desk, Visit visit) {
        return desk.inDays(visit.now(), market.answers().first().orElse(desk.answers()))
                .map(due -> visit.text("contact.promise", when(due, visit.zone())))
                .orElseGet(() -> visit.text("contact.promise.none"));
    }

    /** For a thread; empty where nothing is owed. */
    static String of(Ticket ticket, Visit visit) {
        return ticket.due().map(due -> visit.text(due.isBefore(visit.now()) ? "contact.state.late" : "contact.state.due", when(due, visit.zone()))).orElse("");
    }

    static Map<String, Object> when(Instant due, ZoneId zone) {
        return Map.of("when", due.atZone(zone));
    }
}
