package dragoman.lookup;

import dragoman.i18n.LocaleId;
import dragoman.mail.MailWanted;
import dragoman.mail.Outbox;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.orders.Order;
import dragoman.orders.OrderTaken;
import dragoman.orders.Orders;
import dragoman.texts.Editions;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.web.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mails about an order: in the order's own language and market, which its buyer read when buying; whoever causes one, and
 * in whatever language, has no say in that.
 */
@ApplicationScoped
public class OrderMail {

    static final String PROOF = "order-proof";
    static final String LINK = "order-link";
    static final String ASK = "ask";

    private final Orders orders;
    private final Outbox outbox;
    private final Markets markets;
    private final Visits visits;
    private final Editions editions;
    private final Set<String> shops;

    OrderMail(Orders orders, Outbox outbox, Markets markets, Visits visits, Editions editions, LookupConfig config) {
        this.orders = orders;
        this.outbox = outbox;
        this.markets = markets;
        this.visits = visits;
        this.editions = editions;
        this.shops = config.linkMails().orElse(Set.of());
    }

    void taken(@Observes OrderTaken news) {
        if (shops.contains(news.key().shop())) {
            orders.find(news.key()).ifPresent(this::wantLink);
        }
    }

    /** A mail with a link to the order, once; nothing where its buyer has no address. */
    @Transactional(TxType.MANDATORY)
    public void wantLink(Order order) {
        wanted(LINK, order, Map.of()).ifPresent(outbox::wantOnce);
    }

    /** A mail with a code, for whoever asked. */
    @Transactional(TxType.MANDATORY)
    void wantProof(Order order, long ask) {
        wanted(PROOF, order, Map.of(ASK, Long.toString(ask))).ifPresent(outbox::want);
    }

    /** The reader of a mail. */
    Visit reader(MailWanted wanted) {
        var market = markets.find(wanted.market()).orElse(markets.backup());
        return visits.in(market, offered(market, Optional.of(wanted.language())), editions.current(market.key()));
    }

    private Optional<MailWanted> wanted(String kind, Order order, Map<String, String> arguments) {
        var buyer = order.told().buyer();
        if (buyer.email().isBlank()) {
            return Optional.empty();
        }
        var market = markets.find(buyer.market()).orElse(markets.backup());
        var language = offered(market, LocaleId.parse(buyer.locale()));
        return Optional.of(new MailWanted(kind, buyer.email().strip(), market.key(), language, OrderAccess.subject(order).ref(), arguments));
    }

    // Pages are there in the languages of the market; of others the nearest is written.
    private LocaleId offered(Market market, Optional<LocaleId> language) {
        return language.map(said -> market.language(said.tag())
                        .or(() -> market.languages().stream().filter(said::sameLanguage).findFirst())
                        .orElseGet(() -> markets.nearest(market, said.withoutRegion(), TextFolder.SOURCE).language()))
                .orElse(market.languages().get(0));
    }
}
