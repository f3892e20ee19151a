package dragoman.letters;

import dragoman.i18n.LocaleId;
import dragoman.mail.MailWanted;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.texts.Editions;
import dragoman.tickets.Ticket;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.web.Visits;
import jakarta.enterprise.context.ApplicationScoped;

/** Who reads a letter about a thread, and on which clock. */
@ApplicationScoped
class Recipients {

    private final Visits visits;
    private final Markets markets;
    private final Editions editions;

    Recipients(Visits visits, Markets markets, Editions editions) {
        this.visits = visits;
        this.markets = markets;
        this.editions = editions;
    }

    /** The buyer of a thread, on the clock that the thread was begun on. */
    Visit of(MailWanted wanted, Ticket ticket) {
        var market = markets.find(wanted.market()).orElse(markets.backup());
        var visit = visits.in(market, offered(market, wanted.language()), editions.current(market.key()));
        return new Visit(market, visit.desk(), visit.language(), visit.currency(), ticket.zone(), visit.edition(), visit.chain(), "", visit.now(), visit.messages());
    }

    // Whoever writes by mail may write in a language that the market has no pages in.
    private LocaleId offered(Market market, LocaleId language) {
        return market.languages().stream().filter(language::sameLanguage).findFirst()
                .orElseGet(() -> markets.nearest(market, language.withoutRegion(), TextFolder.SOURCE).language());
    }
}
