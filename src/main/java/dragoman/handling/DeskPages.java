package dragoman.handling;

import dragoman.market.Markets;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.tickets.Moves;
import dragoman.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A thread handed over to another desk, to one that is open if need be. */
@Path(Cases.PATH + "/{id}/desk")
@Admits({Role.AGENT, Role.LEAD})
class DeskPages {

    /** templates/handling/desk-page.html */
    @CheckedTemplate(basePath = "handling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskPage(StaffFrame frame, Case of, List<DeskView> desks) implements TemplateInstance {}

    private final Cases cases;
    private final Moves moves;
    private final Markets markets;
    private final StaffFrames frames;
    private final Pages pages;

    DeskPages(Cases cases, Moves moves, Markets markets, StaffFrames frames, Pages pages) {
        this.cases = cases;
        this.moves = moves;
        this.markets = markets;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response choose(@RestPath String id, RoutingContext request) {
        var found = cases.of(id, request);
        var frame = frames.of(visit -> visit.text("console.desk.title", Map.of("number", found.ticket().number())), found.signed(), request);
        var desks = markets.desks().stream().filter(desk -> !desk.key().equals(found.ticket().desk())).map(desk -> DeskView.of(desk, frame.visit())).sorted().toList();
        return pages.show(new DeskPage(frame, found, desks), frame.visit(), 200);
    }

    /** Whoever hands it over may not see it any more, and is led to the others. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(@RestPath String id, @RestForm String desk, RoutingContext request) {
        var found = cases.of(id, request);
        var moved = markets.findDesk(desk).flatMap(to -> moves.handOver(found.ticket().id(), to, found.signed()));
        return moved.isPresent() && !found.reach().covers(moved.get()) ? Pages.see(Cases.CONSOLE).build() : Cases.either(moved.isPresent(), found, "desk");
    }
}
