package dragoman.console;

import dragoman.audit.Audit;
import dragoman.handling.Cases;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What was done to one thread. */
@Path(Cases.PATH + "/{id}/history")
@Admits({Role.AGENT, Role.LEAD})
class ThreadHistoryPages {

    private final Cases cases;
    private final Audit audit;
    private final History history;

    ThreadHistoryPages(Cases cases, Audit audit, History history) {
        this.cases = cases;
        this.audit = audit;
        this.history = history;
    }

    @GET
    public Response read(@RestPath String id, @RestQuery String before, RoutingContext request) {
        var found = cases.of(id, request);
        var entries = audit.of(History.TICKET, found.ticket().id(), History.place(before), History.PAGE);
        return history.show(entries, found.path() + "/history", found.back(), found.signed(), request);
    }
}
