package dragoman.console;

import dragoman.handling.Cases;
import dragoman.mail.Draft.Piece;
import dragoman.market.Desk;
import dragoman.promises.Promised;
import dragoman.promises.Promises;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is late at a desk, in sentences that lead to the threads. Of what was said in them it has no word: mail lies about. */
@Singleton
class LateList {

    private static final int MOST = 20;

    private final Promises promises;
    private final TicketConfig config;
    private final WebConfig web;

    LateList(Promises promises, TicketConfig config, WebConfig web) {
        this.promises = promises;
        this.config = config;
        this.web = web;
    }

    /** Overdue, due soon, and waited for too long whatever the hours of the desk; empty where there is nothing of it. */
    Optional<List<Piece>> of(Desk desk, Visit visit) {
        var late = new LinkedHashMap<Long, Promised>();
        promises.due(desk, visit.now().plus(config.soon()), Optional.empty(), MOST + 1).forEach(one -> late.put(one.id(), one));
        promises.waiting(desk, config.alarm(), MOST + 1).forEach(one -> late.putIfAbsent(one.id(), one));
        return late.isEmpty() ? Optional.empty() : Optional.of(pieces(List.copyOf(late.values()), visit));
    }

    private List<Piece> pieces(List<Promised> late, Visit visit) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece.Words(visit.text("console.late.lead")));
        late.stream().filter(one -> one.about().kind().equals(Ticket.SUBJECT)).limit(MOST).forEach(one -> pieces.add(way(one, visit)));
        if (late.size() > MOST) {
            pieces.add(new Piece.Words(visit.text("console.late.more")));
        }
        pieces.add(new Piece.Way(visit.text("console.late.all"), web.origin() + Cases.CONSOLE));
        return pieces;
    }

    private Piece way(Promised one, Visit visit) {
        long thread = one.about().id();
        var words = visit.text("console.late." + stage(one, visit), Map.of("number", Long.toString(thread), "what", visit.text("console.promise." + one.kind().name()), "due", one.due()));
        return new Piece.Way(words, web.origin() + Cases.path(thread));
    }

    private String stage(Promised one, Visit visit) {
        if (one.due().isBefore(visit.now())) {
            return "OVERDUE";
        }
        return one.due().isBefore(visit.now().plus(config.soon())) ? "SOON" : "WAITS";
    }
}
