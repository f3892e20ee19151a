package dragoman.incoming;

import dragoman.files.Attachments;
import dragoman.i18n.LocaleId;
import dragoman.identity.Subject;
import dragoman.inbox.Bounced;
import dragoman.inbox.Received;
import dragoman.inbox.Taken;
import dragoman.inbox.Taker;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.orders.LookupKeys;
import dragoman.tickets.Asked;
import dragoman.tickets.Buyers;
import dragoman.tickets.Buyers.Said;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import dragoman.tickets.Tickets;
import dragoman.translation.Detected.Known;
import dragoman.translation.Detection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What comes by mail: more of a thread where its sender is that thread's buyer, else a new one. A mark of ours says which
 * thread, and the sender's address whose; neither alone is enough.
 */
@ApplicationScoped
class MailTaker implements Taker {

    private static final int LONGEST_NAME = 120;

    private final Buyers buyers;
    private final Tickets tickets;
    private final Markets markets;
    private final Attachments attachments;
    private final Detection detection;
    private final TicketConfig config;

    MailTaker(Buyers buyers, Tickets tickets, Markets markets, Attachments attachments, Detection detection, TicketConfig config) {
        this.buyers = buyers;
        this.tickets = tickets;
        this.markets = markets;
        this.attachments = attachments;
        this.detection = detection;
        this.config = config;
    }

    @Override
    public Taken take(Received mail) {
        var content = MailContent.of(mail, mail.thread().isEmpty(), attachments, config.longest());
        if (mail.from().isEmpty() || content.isEmpty()) {
            return new Taken.Refused();
        }
        var thread = mail.thread().filter(subject -> subject.kind().equals(Ticket.SUBJECT)).map(Subject::id).flatMap(tickets::find);
        return thread.isPresent() ? add(mail, content, thread.get()) : new Taken.Opened(Ticket.subject(open(mail, content)));
    }

    @Override
    public void bounced(Bounced letter) {
        Optional.of(letter.thread()).filter(subject -> subject.kind().equals(Ticket.SUBJECT)).ifPresent(subject -> buyers.missed(subject.id()));
    }

    private Taken add(Received mail, MailContent content, Ticket ticket) {
        boolean isBuyer = ticket.email().map(LookupKeys::email).filter(LookupKeys.email(mail.from())::equals).isPresent();
        if (!isBuyer) {
            return new Taken.Quarantined();
        }
        return buyers.say(ticket.id(), new Said(content.text(), Via.MAIL, once(mail), content.files())).<Taken>map(now -> new Taken.Added(now.subject()))
                .orElse(new Taken.Refused());
    }

    private long open(Received mail, MailContent content) {
        var known = tickets.ofEmail(mail.from(), Long.MAX_VALUE, 1).stream().filter(ticket -> mail.desk().markets().contains(ticket.market())).findFirst();
        var market = known.map(Ticket::market).or(() -> mail.desk().markets().stream().findFirst()).flatMap(markets::find).orElseThrow();
        var name = Optional.of(mail.fromName()).filter(text -> !text.isBlank() && text.length() <= LONGEST_NAME);
        var asked = new Asked(market, mail.desk(), language(mail, market, known), known.map(Ticket::zone).orElse(market.zone()), Ticket.Kind.OTHER, Optional.empty(),
                Optional.empty(), name, Optional.of(mail.from()), content.text(), Via.MAIL, once(mail), content.files());
        return (mail.quiet() ? buyers.openQuietly(asked) : buyers.open(asked)).ticket();
    }

    // What it is written in, where the market speaks it; else what this buyer read last, else the market's own.
    private LocaleId language(Received mail, Market market, Optional<Ticket> known) {
        var hints = new ArrayList<LocaleId>();
        known.ifPresent(ticket -> hints.add(ticket.language()));
        hints.addAll(market.languages());
        var written = detection.of(mail.text(), hints) instanceof Known found ? Optional.of(found.language()) : Optional.<LocaleId>empty();
        return written.flatMap(found -> market.languages().stream().filter(found::sameLanguage).findFirst())
                .or(() -> known.map(Ticket::language)).orElse(market.languages().get(0));
    }

    private static String once(Received mail) {
        return "mail " + mail.id();
    }
}
