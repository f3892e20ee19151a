package dragoman.console;

import dragoman.audit.Audit;
import dragoman.handling.Cases;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestQuery;

/** What was done at all markets that somebody may see, and at the own desk. */
@Path(HistoryPages.PATH)
@Admits({Role.AGENT, Role.LEAD})
class HistoryPages {

    static final String PATH = Cases.CONSOLE + "/history";

    private final Cases cases;
    private final Audit audit;
    private final History history;

    HistoryPages(Cases cases, Audit audit, History history) {
        this.cases = cases;
        this.audit = audit;
        this.history = history;
    }

    @GET
    public Response read(@RestQuery String before, RoutingContext request) {
        var reach = cases.reach(request);
        var places = new TreeSet<>(reach.markets());
        reach.desk().ifPresent(places::add);
        return history.show(audit.at(places, History.place(before), History.PAGE), PATH, Cases.CONSOLE, reach.signed(), request);
    }
}
