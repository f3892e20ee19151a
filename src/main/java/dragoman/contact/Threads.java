package dragoman.contact;

import dragoman.enclosures.Enclosures;
import dragoman.enclosures.FileField;
import dragoman.enclosures.FileViews;
import dragoman.help.Suggestions;
import dragoman.help.Suggestions.Suggestion;
import dragoman.market.Markets;
import dragoman.tickets.Message;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Ticket;
import dragoman.tickets.Ticket.State;
import dragoman.tickets.Tickets;
import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows threads to their buyers. */
@ApplicationScoped
class Threads {

    private static final int FEW = 3;

    /** What somebody comes back from: the query of the thread's address. */
    enum News { NONE, NEW, SENT, TOLD;

        /** Whatever a query says. */
        static News of(String query) {
            return "new".equals(query) ? NEW : "sent".equals(query) ? SENT : "told".equals(query) ? TOLD : NONE;
        }

        /** What stands behind the thread's address. */
        String query() {
            return "?" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Tickets tickets;
    private final ThreadAccess access;
    private final Enclosures enclosures;
    private final Suggestions help;
    private final Names names;
    private final Markets markets;

    Threads(Tickets tickets, ThreadAccess access, Enclosures enclosures, Suggestions help, Names names, Markets markets) {
        this.tickets = tickets;
        this.access = access;
        this.enclosures = enclosures;
        this.help = help;
        this.names = names;
        this.markets = markets;
    }

    /** All that may be read, or the part of it before a message. */
    ThreadView whole(Ticket ticket, int before, News news, ThreadView.Reply reply, Visit visit) {
        var messages = tickets.forBuyer(ticket, before);
        var url = url(ticket, visit);
        boolean more = !messages.isEmpty() && messages.get(0).n() > 1;
        boolean end = before > ticket.messages();
        return view(ticket, visit, false, new Reading(ticket, visit, names, markets).entries(messages), enclosures.of(messages, url, visit),
                more ? url + "?before=" + messages.get(0).n() : "", end ? "" : url, told(ticket, news, visit),
                news == News.NEW ? answers(messages, visit) : List.of(), end && ticket.state() == State.SOLVED && ticket.helped().isEmpty(), reply);
    }

    /** How it stands. */
    ThreadView stub(Ticket ticket, Visit visit) {
        return view(ticket, visit, true, List.of(), FileViews.NONE, "", "", List.of(), List.of(), false, new ThreadView.Reply("", "", "", FileField.NONE, Optional.empty()));
    }

    String url(Ticket ticket, Visit visit) {
        return visit.url(access.path(ticket.subject()));
    }

    /** Help for what is being written. */
    List<Suggestion> answers(String letter, Visit visit) {
        return help.of(letter, visit, FEW);
    }

    private ThreadView view(Ticket ticket, Visit visit, boolean stub, List<EntryView> entries, FileViews files, String older, String latest, List<String> news,
            List<Suggestion> answers, boolean asks, ThreadView.Reply reply) {
        boolean late = ticket.due().map(due -> due.isBefore(visit.now())).orElse(false);
        // A part of another one whose link is old stands as that does, which it must not lead to.
        var state = ticket.state() == State.MERGED ? State.OPEN : ticket.state();
        return new ThreadView(ticket.number(), url(ticket, visit), visit.text("contact.kind." + ticket.kind()), visit.text("contact.state." + state),
                state == State.SOLVED, Due.of(ticket, visit), late, stub, entries, files, older, latest, news, answers, asks, reply);
    }

    private List<String> told(Ticket ticket, News news, Visit visit) {
        var told = new ArrayList<String>();
        if (news == News.NEW || news == News.SENT) {
            told.add(visit.text("contact.thread.sent"));
        }
        if (news == News.NEW) {
            ticket.email().ifPresent(email -> told.add(visit.text("contact.thread.mail", Map.of("address", Mailbox.masked(email)))));
        }
        if (news == News.TOLD && ticket.helped().isPresent()) {
            told.add(visit.text("contact.helped.thanks"));
        }
        return told;
    }

    private List<Suggestion> answers(List<Message> messages, Visit visit) {
        return messages.stream().filter(message -> message.author() == Author.BUYER).reduce((one, other) -> other)
                .map(message -> answers(message.text(), visit)).orElse(List.of());
    }
}
