package dragoman.mail;

import dragoman.i18n.LocaleId;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.texts.Editions;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.web.Visits;
import jakarta.enterprise.context.ApplicationScoped;

/** How somebody of staff reads a letter: in the own language, on the clock of a desk. */
@ApplicationScoped
public class LetterVisits {

    private final Visits visits;
    private final Markets markets;
    private final Editions editions;

    LetterVisits(Visits visits, Markets markets, Editions editions) {
        this.visits = visits;
        this.markets = markets;
        this.editions = editions;
    }

    /** Staff may read a language that no page of the desk's market is in; where the letter leads to help, it leads to one that is. */
    public Visit of(LocaleId language, Desk desk) {
        var market = markets.find(desk.markets().get(0)).orElse(markets.backup());
        var offered = market.languages().stream().filter(language::sameLanguage).findFirst().orElse(market.languages().get(0));
        var there = visits.in(market, offered, editions.current(market.key()));
        return new Visit(market, desk, offered, there.currency(), desk.zone(), there.edition(), market.chain(language, TextFolder.SOURCE), "", there.now(), there.messages());
    }
}
