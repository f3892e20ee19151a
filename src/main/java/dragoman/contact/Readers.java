package dragoman.contact;

import dragoman.i18n.LocaleId;
import dragoman.mail.MailWanted;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.texts.Editions;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.web.Visits;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.ZoneId;
import java.util.Map;

/** Who reads a page or a letter about a thread, and on which clock. */
@ApplicationScoped
class Readers {

    private final Visits visits;
    private final Markets markets;
    private final Editions editions;
    private final TicketConfig config;

    Readers(Visits visits, Markets markets, Editions editions, TicketConfig config) {
        this.visits = visits;
        this.markets = markets;
        this.editions = editions;
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

    /** Whoever reads a letter. */
    Visit of(MailWanted wanted, Ticket ticket) {
        var market = markets.find(wanted.market()).orElse(markets.backup());
        return with(visits.in(market, offered(market, wanted.language()), editions.current(market.key())), ticket.zone(), "");
    }

    /** What is wrong with what was typed, in a sentence. */
    String wrong(Typed.Flaw flaw, Visit visit) {
        return switch (flaw) {
            case MISSING -> visit.text("contact.message.missing");
            case LONG -> visit.text("contact.message.long", Map.of("most", config.longest()));
            case EMAIL -> visit.text("contact.email.wrong");
        };
    }

    // Whoever writes by mail may write in a language that the market has no pages in.
    private LocaleId offered(Market market, LocaleId language) {
        return market.languages().stream().filter(language::sameLanguage).findFirst()
                .orElseGet(() -> markets.nearest(market, language.withoutRegion(), TextFolder.SOURCE).language());
    }

    private static Visit with(Visit visit, ZoneId zone, String tail) {
        return new Visit(visit.market(), visit.desk(), visit.language(), visit.currency(), zone, visit.edition(), visit.chain(), tail, visit.now(), visit.messages());
    }
}
