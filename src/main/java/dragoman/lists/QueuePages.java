package dragoman.lists;

import dragoman.handling.Cases;
import dragoman.market.Markets;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The lists that staff work from. */
@Path(Cases.CONSOLE)
@Admits({Role.AGENT, Role.LEAD})
class QueuePages {

    /** templates/lists/queue-page.html */
    @CheckedTemplate(basePath = "lists", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QueuePage(StaffFrame frame, QueueFilters filters, List<RowView> rows, String self, Optional<String> next, boolean further) implements TemplateInstance {}

    /** What a list's address says. */
    static class Parameters {
        @RestQuery
        String state;
        @RestQuery
        String market;
        @RestQuery
        String language;
        @RestQuery
        String owner;
        @RestQuery
        String urgent;
        @RestQuery
        String after;
    }

    private final Cases cases;
    private final Lists lists;
    private final Markets markets;
    private final StaffFrames frames;
    private final Pages pages;

    QueuePages(Cases cases, Lists lists, Markets markets, StaffFrames frames, Pages pages) {
        this.cases = cases;
        this.lists = lists;
        this.markets = markets;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response list(@BeanParam Parameters asked, RoutingContext request) {
        var reach = cases.reach(request);
        var choice = QueueChoice.read(asked.state, asked.market, asked.language, asked.owner, asked.urgent, reach, markets);
        var after = QueueChoice.place(asked.after);
        var page = lists.page(choice, reach, after);
        var frame = frames.of("console.title", reach.signed(), request);
        var rows = lists.rows(page, choice.url(after), frame.visit());
        var next = page.next().map(place -> choice.url(Optional.of(place)));
        return pages.show(new QueuePage(frame, QueueFilters.of(choice, reach, markets, frame.visit()), rows, choice.url(), next, after.isPresent()), frame.visit(), 200);
    }
}
