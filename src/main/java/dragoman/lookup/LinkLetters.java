package dragoman.lookup;

import dragoman.identity.GuestConfig;
import dragoman.identity.Guests;
import dragoman.identity.Subject;
import dragoman.mail.Draft;
import dragoman.mail.Draft.Piece;
import dragoman.mail.Letter;
import dragoman.mail.Letters;
import dragoman.mail.MailWanted;
import dragoman.mail.Stationery;
import dragoman.orders.Order;
import dragoman.orders.Orders;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letter with a link that leads to one order for weeks. */
@ApplicationScoped
class LinkLetters implements Letters {

    private final Orders orders;
    private final Guests guests;
    private final OrderMail mail;
    private final Stationery stationery;
    private final WebConfig web;
    private final LookupConfig config;
    private final GuestConfig life;

    LinkLetters(Orders orders, Guests guests, OrderMail mail, Stationery stationery, WebConfig web, LookupConfig config, GuestConfig life) {
        this.orders = orders;
        this.guests = guests;
        this.mail = mail;
        this.stationery = stationery;
        this.web = web;
        this.config = config;
        this.life = life;
    }

    @Override
    public String kind() {
        return OrderMail.LINK;
    }

    @Override
    public Optional<Letter> write(MailWanted wanted) {
        var subject = Subject.parse(wanted.about()).orElseThrow();
        var visit = mail.reader(wanted);
        return orders.find(subject.id()).map(order -> {
            var token = guests.link(subject, order.told().placedAt().plus(config.whole()));
            return stationery.write(draft(order, token, visit), visit);
        });
    }

    private Draft draft(Order order, String token, Visit visit) {
        var number = order.told().number();
        var until = visit.now().plus(life.link()).atZone(visit.zone()).toLocalDate();
        return new Draft(visit.text("lookup.mail.link.subject", Map.of("number", number, "shop", web.shop())), List.of(
                new Piece.Words(visit.text("lookup.mail.link.lead", Map.of("number", number, "shop", web.shop()))),
                new Piece.Way(visit.text("lookup.show"), web.origin() + visit.url(ProofPages.LINK + token)),
                new Piece.Words(visit.text("lookup.mail.link.life", Map.of("until", until))),
                new Piece.Words(visit.text("lookup.mail.link.yours"))));
    }
}
