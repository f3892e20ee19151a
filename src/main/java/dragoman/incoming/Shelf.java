package dragoman.incoming;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.files.Attachments;
import dragoman.inbox.Mails;
import dragoman.inbox.Received;
import dragoman.inbox.Shelved;
import dragoman.staff.Signed;
import dragoman.tickets.Buyers;
import dragoman.tickets.Buyers.Said;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Mail that was put aside, and what a person makes of it. Whether somebody may, the caller has asked. */
@ApplicationScoped
public class Shelf {

    private final Mails mails;
    private final Buyers buyers;
    private final Attachments attachments;
    private final Audit audit;
    private final TicketConfig config;

    Shelf(Mails mails, Buyers buyers, Attachments attachments, Audit audit, TicketConfig config) {
        this.mails = mails;
        this.buyers = buyers;
        this.attachments = attachments;
        this.audit = audit;
        this.config = config;
    }

    /** Adds it to a thread as its buyer's words, with its files; false where somebody else was faster. */
    @Transactional
    public boolean add(Received mail, Ticket ticket, Signed by) {
        if (!mails.taken(mail.id(), ticket.subject())) {
            return false;
        }
        var content = MailContent.of(mail, false, attachments, config.longest());
        buyers.say(ticket.id(), new Said(content.text(), Via.MAIL, "mail " + mail.id(), content.files())).orElseThrow();
        audit.record(new Deed(by.who(), "incoming.added", "ticket", ticket.id(), ticket.market(), Map.of("mail", mail.id())));
        return true;
    }

    /** Leaves it aside for good; false where somebody else was faster. */
    @Transactional
    public boolean drop(Shelved mail, Signed by) {
        if (!mails.dropped(mail.id())) {
            return false;
        }
        audit.record(new Deed(by.who(), "incoming.dropped", "mail", mail.id(), mail.desk(), Map.of()));
        return true;
    }
}
