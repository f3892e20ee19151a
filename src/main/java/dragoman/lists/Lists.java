package dragoman.lists;

import dragoman.handling.Case;
import dragoman.handling.Cases;
import dragoman.market.Markets;
import dragoman.mentions.Mentions;
import dragoman.reach.Queue;
import dragoman.reach.Queue.After;
import dragoman.reach.Queue.Entry;
import dragoman.reach.Queues;
import dragoman.reach.Reach;
import dragoman.reading.People;
import dragoman.reading.People.Known;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import dragoman.tickets.Tickets;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of threads, on a page of their own and beside a thread. */
@Singleton
public class Lists {

    private final Queues queues;
    private final Mentions mentions;
    private final Tickets tickets;
    private final People people;
    private final Markets markets;
    private final TicketConfig config;

    Lists(Queues queues, Mentions mentions, Tickets tickets, People people, Markets markets, TicketConfig config) {
        this.queues = queues;
        this.mentions = mentions;
        this.tickets = tickets;
        this.people = people;
        this.markets = markets;
        this.config = config;
    }

    Queue.Page page(QueueChoice choice, Reach reach, Optional<After> after) {
        return choice.isMentions() ? mentions.page(reach, after) : queues.page(choice.queue(reach), reach, after);
    }

    /** @param list its address, which each thread's page is told */
    List<RowView> rows(Queue.Page page, String list, Visit visit) {
        return rows(page, people.of(List.of(), page.entries().stream().map(entry -> entry.ticket().owner()).toList(), visit), list, visit);
    }

    /** The list that a thread was opened from, read again as it stands now; empty where it was opened from none. */
    public Optional<ListBeside> beside(Case opened, Visit visit) {
        return ListAddress.read(opened.from()).map(said -> {
            var choice = QueueChoice.read(said, opened.reach(), markets);
            var after = QueueChoice.place(said.get("after"));
            var page = page(choice, opened.reach(), after);
            // Who owns what is not said beside a thread, so that nobody need be asked for names.
            var rows = rows(page, new Known(Map.of(), Map.of()), choice.url(after), visit);
            var ids = page.entries().stream().map(entry -> entry.ticket().id()).toList();
            int here = ids.indexOf(opened.ticket().id());
            var before = here > 0 ? Optional.of(rows.get(here - 1).url()) : Optional.<String>empty();
            return new ListBeside(choice.url(after), rows, opened.ticket().id(), before, next(here, rows, page, choice, opened.reach()));
        });
    }

    // One that is not in it any more has been done with: what follows is what is first now.
    private Optional<String> next(int here, List<RowView> rows, Queue.Page page, QueueChoice choice, Reach reach) {
        if (here + 1 < rows.size()) {
            return Optional.of(rows.get(here + 1).url());
        }
        return page.next().flatMap(place -> page(choice, reach, Optional.of(place)).entries().stream().findFirst()
                .map(entry -> url(entry.ticket(), choice.url(Optional.of(place)))));
    }

    private List<RowView> rows(Queue.Page page, Known known, String list, Visit visit) {
        var setting = new RowView.Setting(known, config.soon(), query(list), visit);
        return page.entries().stream().map((Entry entry) -> RowView.of(entry.ticket(), entry.said(), tickets.working(entry.ticket()), setting)).toList();
    }

    private static String url(Ticket ticket, String list) {
        return Cases.path(ticket.id()) + query(list);
    }

    private static String query(String list) {
        return "?" + Cases.FROM + "=" + URLEncoder.encode(list, StandardCharsets.UTF_8);
    }
}
