package dragoman.lists;

import dragoman.archive.Archive;
import dragoman.handling.Cases;
import dragoman.reach.Finds;
import dragoman.reach.Queue;
import dragoman.reach.Queues;
import dragoman.reach.Reach;
import dragoman.reading.People;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import dragoman.tickets.Tickets;
import dragoman.web.Pages;
import dragoman.web.Typed;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Threads by what is known of them exactly, and by words that were said in them; whoever searches sees the same of both (P14). */
@Path(Cases.CONSOLE + "/search")
@Admits({Role.AGENT, Role.LEAD})
class SearchPages {

    /** templates/lists/search-page.html */
    @CheckedTemplate(basePath = "lists", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchPage(StaffFrame frame, FoundView found) implements TemplateInstance {}

    private static final int LONGEST = 320;

    private final Cases cases;
    private final Finds finds;
    private final Archive archive;
    private final Queues queues;
    private final Tickets tickets;
    private final People people;
    private final TicketConfig config;
    private final StaffFrames frames;
    private final Pages pages;

    SearchPages(Cases cases, Finds finds, Archive archive, Queues queues, Tickets tickets, People people, TicketConfig config, StaffFrames frames, Pages pages) {
        this.cases = cases;
        this.finds = finds;
        this.archive = archive;
        this.queues = queues;
        this.tickets = tickets;
        this.people = people;
        this.config = config;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response search(RoutingContext request) {
        var reach = cases.reach(request);
        var frame = frames.of("console.search.title", reach.signed(), request);
        var typed = Typed.of(request);
        return pages.show(new SearchPage(frame, found(typed, reach, frame.visit())), frame.visit(), 200);
    }

    private FoundView found(String typed, Reach reach, Visit visit) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return new FoundView(typed, List.of(), List.of());
        }
        var exactly = finds.exactly(typed, reach, Queue.PAGE);
        var known = exactly.stream().map(Ticket::id).toList();
        var said = archive.find(typed, reach, Optional.empty(), Queue.PAGE).stream().filter(ticket -> !known.contains(ticket.id())).toList();
        return new FoundView(typed, rows(exactly, visit), rows(said, visit));
    }

    private List<RowView> rows(List<Ticket> found, Visit visit) {
        var entries = queues.entries(found);
        var known = people.of(List.of(), entries.stream().map(entry -> entry.ticket().owner()).toList(), visit);
        var setting = new RowView.Setting(known, config.soon(), "", visit);
        return entries.stream().map(entry -> RowView.of(entry.ticket(), entry.said(), tickets.working(entry.ticket()), setting)).toList();
    }
}
