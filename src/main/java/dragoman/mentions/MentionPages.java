package dragoman.mentions;

import dragoman.handling.Cases;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.web.Pages;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** What waits for somebody in a thread, until this person has seen it. */
@Path(Cases.PATH + "/{id}/mentions/removal")
@Admits({Role.AGENT, Role.LEAD})
class MentionPages {

    private final Cases cases;
    private final Mentions mentions;

    MentionPages(Cases cases, Mentions mentions) {
        this.cases = cases;
        this.mentions = mentions;
    }

    @POST
    public Response remove(@RestPath String id, RoutingContext request) {
        var found = cases.of(id, request);
        mentions.seen(found.ticket().id(), found.signed().account());
        return Pages.see(found.back()).build();
    }
}
