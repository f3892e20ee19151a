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

/** The letter with a code and a link, for the buyer of an order that somebody has asked for. */
@ApplicationScoped
class ProofLetters implements Letters {

    private static final int HALF = 4;

    private final Orders orders;
    private final Guests guests;
    private final OrderMail mail;
    private final Stationery stationery;
    private final WebConfig web;
    private final long minutes;

    ProofLetters(Orders orders, Guests guests, OrderMail mail, Stationery stationery, WebConfig web, GuestConfig config) {
        this.orders = orders;
        this.guests = guests;
        this.mail = mail;
        this.stationery = stationery;
        this.web = web;
        this.minutes = config.proof().toMinutes();
    }

    @Override
    public String kind() {
        return OrderMail.PROOF;
    }

    /** Nothing where the order is gone, or nobody waits for the code any more. */
    @Override
    public Optional<Letter> write(MailWanted wanted) {
        var subject = Subject.parse(wanted.about()).orElseThrow();
        var visit = mail.reader(wanted);
        return orders.find(subject.id()).flatMap(order -> guests.proof(Long.parseLong(wanted.arguments().get(OrderMail.ASK)), subject)
                .map(proof -> stationery.write(draft(order, proof, visit), visit)));
    }

    private Draft draft(Order order, Guests.Proof proof, Visit visit) {
        var number = order.told().number();
        return new Draft(visit.text("lookup.mail.proof.subject", Map.of("number", number)), List.of(
                new Piece.Words(visit.text("lookup.mail.proof.lead", Map.of("number", number, "shop", web.shop()))),
                new Piece.Words(visit.text("lookup.mail.proof.code")),
                new Piece.Code(proof.code().substring(0, HALF) + " " + proof.code().substring(HALF)),
                new Piece.Words(visit.text("lookup.mail.proof.link")),
                new Piece.Way(visit.text("lookup.show"), web.origin() + visit.url(ProofPages.PROOF + proof.token())),
                new Piece.Words(visit.text("lookup.mail.proof.life", Map.of("minutes", minutes))),
                new Piece.Words(visit.text("lookup.mail.proof.notYou"))));
    }
}
