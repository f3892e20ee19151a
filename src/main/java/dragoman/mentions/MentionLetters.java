package dragoman.mentions;

import dragoman.handling.Cases;
import dragoman.handling.Colleagues;
import dragoman.identity.Subject;
import dragoman.mail.Draft;
import dragoman.mail.Draft.Piece;
import dragoman.mail.Letter;
import dragoman.mail.LetterVisits;
import dragoman.mail.Letters;
import dragoman.mail.MailWanted;
import dragoman.mail.Stationery;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import dragoman.web.WebConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letter to somebody whom a note names, in that person's language. Mail lies about: of what was said it has no word. */
@ApplicationScoped
class MentionLetters implements Letters {

    private final MentionRows rows;
    private final Accounts accounts;
    private final Tickets tickets;
    private final Colleagues colleagues;
    private final Markets markets;
    private final LetterVisits visits;
    private final Stationery stationery;
    private final WebConfig web;

    MentionLetters(MentionRows rows, Accounts accounts, Tickets tickets, Colleagues colleagues, Markets markets, LetterVisits visits, Stationery stationery, WebConfig web) {
        this.rows = rows;
        this.accounts = accounts;
        this.tickets = tickets;
        this.colleagues = colleagues;
        this.markets = markets;
        this.visits = visits;
        this.stationery = stationery;
        this.web = web;
    }

    @Override
    public String kind() {
        return Mentions.LETTER;
    }

    /** Nothing where it was seen meanwhile, or its reader may not see the thread any more. */
    @Override
    public Optional<Letter> write(MailWanted wanted) {
        return accounts.find(wanted.to()).filter(account -> rows.isWaiting(account.id(), Long.parseLong(wanted.arguments().get(Mentions.MESSAGE))))
                .flatMap(account -> ticket(wanted).filter(ticket -> colleagues.of(ticket).containsKey(account.id())).map(ticket -> letter(account, ticket, wanted)));
    }

    private Letter letter(Account account, Ticket ticket, MailWanted wanted) {
        var visit = visits.of(account.language().flatMap(markets::language).orElseGet(() -> tickets.working(ticket)), desk(account, ticket));
        long by = Long.parseLong(wanted.arguments().get(Mentions.BY));
        var said = visit.text("console.mention.letter", Map.of("name", accounts.names(List.of(by)).getOrDefault(by, ""), "number", ticket.number()));
        var way = new Piece.Way(visit.text("console.thread.title", Map.of("number", ticket.number())), web.origin() + Cases.path(ticket.id()));
        return stationery.write(new Draft(said, List.of(new Piece.Words(said), way)), visit);
    }

    private Optional<Ticket> ticket(MailWanted wanted) {
        return Subject.parse(wanted.about()).filter(subject -> subject.kind().equals(Ticket.SUBJECT)).flatMap(subject -> tickets.find(subject.id()));
    }

    private Desk desk(Account account, Ticket ticket) {
        return markets.findDesk(account.desk().orElse(ticket.desk())).orElseGet(() -> markets.desk(markets.backup()));
    }
}
