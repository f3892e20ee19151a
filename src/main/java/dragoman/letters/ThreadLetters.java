package dragoman.letters;

import dragoman.contact.ContactConfig;
import dragoman.contact.Names;
import dragoman.contact.Reading;
import dragoman.identity.GuestConfig;
import dragoman.identity.Guests;
import dragoman.identity.Subject;
import dragoman.mail.Draft;
import dragoman.mail.Draft.Piece;
import dragoman.mail.Letter;
import dragoman.mail.Letter.About;
import dragoman.mail.Letter.Origin;
import dragoman.mail.MailWanted;
import dragoman.mail.Stationery;
import dragoman.market.Markets;
import dragoman.tickets.Message;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all letters about threads have: a reader, and a way to the thread. */
@ApplicationScoped
class ThreadLetters {

    /** Where the room below opens a thread: below market and language, with the token behind it. */
    private static final String LINK = Visit.CONTACT + "/l/";

    private final Tickets tickets;
    private final Guests guests;
    private final Recipients recipients;
    private final Names names;
    private final Markets markets;
    private final Stationery stationery;
    private final WebConfig web;
    private final ContactConfig config;
    private final GuestConfig life;

    ThreadLetters(Tickets tickets, Guests guests, Recipients recipients, Names names, Markets markets, Stationery stationery, WebConfig web, ContactConfig config, GuestConfig life) {
        this.tickets = tickets;
        this.guests = guests;
        this.recipients = recipients;
        this.names = names;
        this.markets = markets;
        this.stationery = stationery;
        this.web = web;
        this.config = config;
        this.life = life;
    }

    /** A thread and whoever reads of it. */
    record Reader(Ticket ticket, Visit visit) {}

    /** The thread that a letter is about; empty where there is none any more. */
    Optional<Reader> reader(MailWanted wanted) {
        return tickets.find(Subject.parse(wanted.about()).orElseThrow().id()).map(ticket -> new Reader(ticket, recipients.of(wanted, ticket)));
    }

    /** How that reader reads messages. */
    Reading reading(Reader reader) {
        return new Reading(reader.ticket, reader.visit, names, markets);
    }

    Optional<Message> message(long id) {
        return tickets.message(id);
    }

    /** The same, of which the reader of a letter gets to read now what there is. */
    Optional<Message> message(long id, MailWanted wanted) {
        tickets.await(id, wanted.language());
        return tickets.message(id);
    }

    /** Whether somebody of ours has said more to the buyer since. */
    boolean isAnsweredSince(Message message, Ticket ticket) {
        return tickets.forBuyer(ticket, Integer.MAX_VALUE).stream().anyMatch(other -> other.author() == Author.STAFF && other.n() > message.n());
    }

    /** What the buyer wrote first. */
    Optional<Message> first(Ticket ticket) {
        return tickets.forBuyer(ticket, 2).stream().findFirst();
    }

    /** A letter of these pieces, with the way to the thread behind them. */
    Letter write(String subjectKey, List<Piece> pieces, String way, Origin origin, Reader reader) {
        var visit = reader.visit;
        var all = new ArrayList<>(pieces);
        var token = guests.link(reader.ticket.subject(), visit.now().plus(config.whole()));
        all.add(new Piece.Way(visit.text(way), web.origin() + visit.url(LINK + token)));
        all.add(new Piece.Words(visit.text("contact.mail.life", Map.of("until", visit.now().plus(life.link()).atZone(visit.zone()).toLocalDate()))));
        var subject = visit.text(subjectKey, Map.of("number", reader.ticket.number(), "shop", web.shop()));
        // Whoever answers by mail answers the desk that has the thread now.
        var desk = markets.findDesk(reader.ticket.desk()).orElse(visit.desk());
        return stationery.write(new Draft(subject, all), visit, origin, new About(reader.ticket.subject(), desk.mailbox()));
    }
}
