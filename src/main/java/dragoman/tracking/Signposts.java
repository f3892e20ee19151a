package dragoman.tracking;

import dragoman.help.ArticleLink;
import dragoman.help.HelpLinks;
import dragoman.market.Markets;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.web.Visits;
import java.util.Optional;
import java.util.Set;

/**
 * Where an order's page leads: articles with the facts of the order's own market, and whoever answers.
 *
 * @param advice what helps with what the first sentence says
 * @param ask the address of the one button; it carries the order along
 * @param prove where a reader proves that the order is theirs
 */
public record Signposts(
        Optional<ArticleLink> advice,
        Optional<ArticleLink> customs,
        Optional<ArticleLink> returns,
        Optional<ArticleLink> refunds,
        Optional<ArticleLink> contact,
        String ask,
        String prove) {

    private static final int CUSTOMS = 2;
    private static final int RETURNS = 4;
    private static final int CONTACT = 6;
    private static final int PAYMENT_FAILS = 9;
    private static final int REFUNDS = 10;

    private static final Set<String> UNPAID = Set.of(
            "order.next.payPending", "order.next.payPartly", "order.next.payFailed", "order.next.payExpired", "order.next.payVoided");

    /** None, for those who answer themselves. */
    static final Signposts NONE = new Signposts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");

    /** @param ref the order as its address names it */
    static Signposts of(OrderView order, String ref, Telling telling, HelpLinks help, Visits visits, Markets markets) {
        var there = there(telling, visits, markets);
        boolean customs = order.parcels().stream().anyMatch(ParcelView::customs);
        boolean unpaid = UNPAID.contains(order.heading().key());
        return new Signposts(
                unpaid ? help.article(PAYMENT_FAILS, there) : Optional.empty(),
                customs ? help.article(CUSTOMS, there) : Optional.empty(),
                order.owners().filter(owners -> !owners.periods().isEmpty()).flatMap(owners -> help.article(RETURNS, there)),
                order.owners().filter(owners -> !owners.refunds().isEmpty()).flatMap(owners -> help.article(REFUNDS, there)),
                help.article(CONTACT, there),
                telling.visit().url(Visit.CONTACT + "?order=" + ref),
                telling.visit().url("/orders"));
    }

    private static Visit there(Telling telling, Visits visits, Markets markets) {
        var visit = telling.visit();
        return telling.market().equals(visit.market())
                ? visit
                : visits.in(telling.market(), markets.nearest(telling.market(), visit.language(), TextFolder.SOURCE).language(), visit.edition());
    }
}
