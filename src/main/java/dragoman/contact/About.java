package dragoman.contact;

import dragoman.i18n.Beginning;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.orders.Order;
import dragoman.tickets.Ticket.Kind;
import dragoman.web.Visit;
import java.util.Optional;

/**
 * What is known before a word is written.
 *
 * @param ref the order as its address names it; empty where there is none that this browser may see
 * @param article of the help, from which somebody came
 */
record About(Optional<Order> order, String ref, Optional<Integer> article) {

    private static final int NAME = 120;

    /** Where its buyer is written to; empty where it has to be asked. */
    Optional<String> email() {
        return order.flatMap(known -> Mailbox.of(known.told().buyer().email()));
    }

    Optional<String> number() {
        return order.map(known -> known.told().number());
    }

    /** What its buyer is called there. */
    Optional<String> name() {
        return order.flatMap(known -> known.told().buyer().delivery()).map(to -> Beginning.of(PlainWords.line(to.name()), NAME)).filter(name -> !name.isEmpty());
    }

    /** What it most likely is about. */
    Kind kind() {
        return order.isPresent() ? Kind.WHERE : Kind.QUESTION;
    }

    /** Whose desk answers: the order's market, where it speaks the reader's language; else the page's. */
    Market market(Visit visit, Markets markets) {
        return order.flatMap(known -> markets.find(known.told().buyer().market()))
                .filter(market -> market.languages().stream().anyMatch(visit.language()::sameLanguage))
                .orElse(visit.market());
    }
}
