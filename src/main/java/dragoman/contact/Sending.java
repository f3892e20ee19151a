package dragoman.contact;

import dragoman.files.Sorted;
import dragoman.help.HelpLinks;
import dragoman.identity.Caller;
import dragoman.identity.Guests;
import dragoman.identity.Limits;
import dragoman.identity.Limits.Use;
import dragoman.lookup.OrderAccess;
import dragoman.market.Markets;
import dragoman.orders.LookupKeys;
import dragoman.orders.Order;
import dragoman.tickets.Asked;
import dragoman.tickets.Buyers;
import dragoman.tickets.Buyers.Said;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import dragoman.web.Visit;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What becomes of what buyers send from their pages. */
@ApplicationScoped
class Sending {

    private final Buyers buyers;
    private final Guests guests;
    private final OrderAccess access;
    private final HelpLinks help;
    private final Limits limits;
    private final Markets markets;
    private final ContactConfig config;
    private final TicketConfig tickets;

    Sending(Buyers buyers, Guests guests, OrderAccess access, HelpLinks help, Limits limits, Markets markets, ContactConfig config, TicketConfig tickets) {
        this.buyers = buyers;
        this.guests = guests;
        this.access = access;
        this.help = help;
        this.limits = limits;
        this.markets = markets;
        this.config = config;
        this.tickets = tickets;
    }

    /** What became of it. */
    sealed interface Outcome {

        record Sent(long ticket) implements Outcome {}

        /** Nothing was kept; it may be for the files alone, which tell by themselves what is wrong. */
        record Flawed(List<Typed.Flaw> flaws) implements Outcome {}

        /** Nothing was kept, since too much was sent. */
        record Later(Instant when) implements Outcome {}
    }

    /** What is known of what somebody writes about; an order counts only where this browser sees all of it. */
    About about(String order, String article, Visit visit, RoutingContext request) {
        var known = access.of(request, order) instanceof OrderAccess.Answer.Whole whole ? Optional.of(whole.order()) : Optional.<Order>empty();
        var read = Optional.ofNullable(article).filter(id -> id.matches("\\d{1,6}")).map(Integer::valueOf).filter(id -> help.article(id, visit).isPresent());
        return new About(known, known.isPresent() ? order : "", read);
    }

    /** Begins a thread, and lets the browser in that it comes from. */
    Outcome begin(Typed typed, Sorted files, About about, Visit visit, RoutingContext request) {
        var flaws = typed.flaws(tickets.longest(), about.email().isPresent(), files.isAny());
        if (!flaws.isEmpty() || !files.isAllFit()) {
            return new Outcome.Flawed(flaws);
        }
        var email = about.email().or(() -> Mailbox.of(typed.email())).orElseThrow();
        var again = limits.take(List.of(
                new Use(config.address().limit(), Caller.of(request)),
                new Use(config.email().limit(), LookupKeys.email(email))));
        return again.<Outcome>map(Outcome.Later::new).orElseGet(() -> {
            var opened = buyers.open(asked(typed, files, about, email, visit));
            guests.admit(Ticket.subject(opened.ticket()), request);
            return new Outcome.Sent(opened.ticket());
        });
    }

    /** Says something more in a thread. */
    Outcome say(Ticket ticket, Typed typed, Sorted files, RoutingContext request) {
        var flaws = typed.flaws(tickets.longest(), true, files.isAny());
        if (!flaws.isEmpty() || !files.isAllFit()) {
            return new Outcome.Flawed(flaws);
        }
        var again = limits.take(List.of(
                new Use(config.address().limit(), Caller.of(request)),
                new Use(config.thread().limit(), ticket.number())));
        return again.<Outcome>map(Outcome.Later::new).orElseGet(() -> {
            var said = new Said(typed.message(), Via.FORM, typed.sending(ticket.number(), files.fit()), files.fit());
            return new Outcome.Sent(buyers.say(ticket.id(), said).orElse(ticket).id());
        });
    }

    private Asked asked(Typed typed, Sorted files, About about, String email, Visit visit) {
        var market = about.market(visit, markets);
        return new Asked(market, markets.desk(market), visit.language(), visit.zone(), typed.kind(), about.order().map(order -> order.id()), about.article(),
                about.name(), Optional.of(email), typed.message(), Via.FORM, typed.sending("new", files.fit()), files.fit());
    }
}
