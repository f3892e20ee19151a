package dragoman.console;

import dragoman.composing.ComposeView;
import dragoman.composing.Composing;
import dragoman.enclosures.Enclosures;
import dragoman.enclosures.FileViews;
import dragoman.handling.Case;
import dragoman.handling.Cases;
import dragoman.lists.ListBeside;
import dragoman.lists.Lists;
import dragoman.mentions.Mentions;
import dragoman.reading.MessageView;
import dragoman.reading.MessageView.Setting;
import dragoman.reading.People;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.tickets.Message;
import dragoman.tickets.TicketConfig;
import dragoman.tickets.Tickets;
import dragoman.web.Pages;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A thread, as staff reads it. */
@Path(Cases.PATH + "/{id}")
@Admits({Role.AGENT, Role.LEAD})
class ThreadPages {

    /** templates/console/thread-page.html */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ThreadPage(StaffFrame frame, ThreadHead head, List<MessageView> messages, FileViews files, Optional<String> earlier, boolean last,
            Optional<ComposeView> form, Beside beside, Optional<ListBeside> list, String problem) implements TemplateInstance {}

    /** What acts say that could not be done. */
    private static final Set<String> PROBLEMS = Set.of("text", "owner", "desk", "state", "tag", "merge", "split", "order", "language");

    private final Cases cases;
    private final Tickets tickets;
    private final Enclosures enclosures;
    private final Composing composing;
    private final Surroundings surroundings;
    private final Lists lists;
    private final Mentions mentions;
    private final People people;
    private final TicketConfig config;
    private final StaffFrames frames;
    private final Pages pages;

    ThreadPages(Cases cases, Tickets tickets, Enclosures enclosures, Composing composing, Surroundings surroundings, Lists lists, Mentions mentions, People people,
            TicketConfig config, StaffFrames frames, Pages pages) {
        this.cases = cases;
        this.tickets = tickets;
        this.enclosures = enclosures;
        this.composing = composing;
        this.surroundings = surroundings;
        this.lists = lists;
        this.mentions = mentions;
        this.people = people;
        this.config = config;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param before the message that a part of a long thread ends in front of */
    @GET
    public Response read(@RestPath String id, @RestQuery String before, @RestQuery String problem, RoutingContext request) {
        var found = cases.of(id, request);
        var frame = frames.of(visit -> visit.text("console.thread.title", Map.of("number", found.ticket().number())), found.signed(), request);
        int end = before != null && before.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(before) : Integer.MAX_VALUE;
        var said = problem != null && PROBLEMS.contains(problem) ? frame.visit().text("console.problem." + problem) : "";
        return pages.show(page(found, frame, tickets.messages(found.ticket(), end), end == Integer.MAX_VALUE, said), frame.visit(), 200);
    }

    private ThreadPage page(Case found, StaffFrame frame, List<Message> messages, boolean isLast, String problem) {
        Visit visit = frame.visit();
        var known = people.of(messages, List.of(found.ticket().owner()), visit);
        var setting = new Setting(found.ticket(), tickets.working(found.ticket()), known, mentions.of(messages, found.signed().account()), visit);
        var earlier = messages.stream().findFirst().filter(first -> first.n() > 1).map(first -> found.back() + (found.query().isEmpty() ? "?" : "&") + "before=" + first.n());
        return new ThreadPage(frame, ThreadHead.of(found, known, config.soon(), visit),
                messages.stream().map(message -> MessageView.of(message, setting)).toList(), enclosures.of(messages, found.path(), visit), earlier, isLast,
                isLast && found.ticket().mergedInto().isEmpty() ? composing.blank(found, visit) : Optional.empty(), surroundings.of(found, messages, visit), lists.beside(found, visit), problem);
    }
}
