package dragoman.console;

import dragoman.handling.Cases;
import dragoman.identity.Subject;
import dragoman.inbox.Shelved;
import dragoman.staff.Signed;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The threads that mails name which were put aside, as far as somebody may see them. */
@Singleton
class ShelvedThreads {

    private final Tickets tickets;
    private final Cases cases;

    ShelvedThreads(Tickets tickets, Cases cases) {
        this.tickets = tickets;
        this.cases = cases;
    }

    /** A thread by its number. */
    record Named(String number, String url) {

        static Named of(Ticket ticket) {
            return new Named(ticket.number(), Cases.path(ticket.id()));
        }
    }

    Optional<Ticket> of(Shelved mail, Signed signed) {
        return Subject.parse(mail.about()).filter(subject -> subject.kind().equals(Ticket.SUBJECT)).flatMap(subject -> tickets.find(subject.id()))
                .filter(cases.reach(signed)::covers);
    }
}
