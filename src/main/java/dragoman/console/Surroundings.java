package dragoman.console;

import dragoman.console.Beside.Other;
import dragoman.console.Beside.Owed;
import dragoman.handling.Case;
import dragoman.handling.Cases;
import dragoman.handling.Colleagues;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Markets;
import dragoman.orders.Orders;
import dragoman.promises.Promised;
import dragoman.promises.Promises;
import dragoman.reading.Due;
import dragoman.reading.When;
import dragoman.tickets.Message;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import dragoman.tickets.Tickets;
import dragoman.tracking.StaffOrders;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what stands beside a thread. */
@Singleton
class Surroundings {

    private static final int OTHERS = 20;

    private final Tickets tickets;
    private final Orders orders;
    private final Promises promises;
    private final NamedOrders named;
    private final StaffOrders views;
    private final Colleagues colleagues;
    private final Markets markets;
    private final TicketConfig config;

    Surroundings(Tickets tickets, Orders orders, Promises promises, NamedOrders named, StaffOrders views, Colleagues colleagues,
            Markets markets, TicketConfig config) {
        this.tickets = tickets;
        this.orders = orders;
        this.promises = promises;
        this.named = named;
        this.views = views;
        this.colleagues = colleagues;
        this.markets = markets;
        this.config = config;
    }

    /** @param messages those that are shown: orders that a buyer names are looked for in them */
    Beside of(Case found, List<Message> messages, Visit visit) {
        var ticket = found.ticket();
        return new Beside(order(found, visit), ticket.order().isEmpty() ? named.in(ticket, messages) : List.of(), others(found, visit), owed(ticket, visit), tickets.tags(ticket), colleagues.of(ticket), kinds(visit), languages(visit));
    }

    private Optional<OrderSummary> order(Case found, Visit visit) {
        return found.ticket().order().flatMap(orders::find)
                .flatMap(order -> markets.find(found.ticket().market()).map(market -> OrderSummary.of(order, views.of(order, 1, visit), market, found.reach(), visit)));
    }

    // Only those that the reader may see: whether the buyer has written elsewhere is none of this region's business.
    private List<Other> others(Case found, Visit visit) {
        return found.ticket().email().map(email -> tickets.ofEmail(email, Long.MAX_VALUE, OTHERS)).orElse(List.of()).stream()
                .filter(other -> other.id() != found.ticket().id() && found.reach().covers(other))
                .map(other -> new Other(other.number(), Cases.path(other.id()), visit.text("contact.kind." + other.kind().name()),
                        visit.text("console.state." + other.state().name()), When.of(other.changedAt(), visit))).toList();
    }

    private List<Owed> owed(Ticket ticket, Visit visit) {
        return promises.open(ticket.subject()).stream().map(promised -> new Owed(visit.text("console.promise." + promised.kind().name()), due(promised, visit), promised.paused()))
                .toList();
    }

    private Due due(Promised promised, Visit visit) {
        return Due.of(Optional.of(promised.due()), config.soon(), visit).orElseThrow();
    }

    private static Map<String, String> kinds(Visit visit) {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(Ticket.Kind.values()).forEach(kind -> kinds.put(kind.name(), visit.text("contact.kind." + kind.name())));
        return kinds;
    }

    private Map<String, String> languages(Visit visit) {
        var words = Words.of(visit.locale());
        var languages = new LinkedHashMap<String, String>();
        words.sorted(markets.languages(), words::language).forEach((LocaleId language) -> languages.put(language.tag(), words.language(language)));
        return languages;
    }
}
