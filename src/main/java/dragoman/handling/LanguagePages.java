package dragoman.handling;

import dragoman.market.Markets;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.tickets.Agents;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** In which language a message is, where that was not found or was found wrong. */
@Path(Cases.PATH + "/{id}/messages/{n}/language")
@Admits({Role.AGENT, Role.LEAD})
class LanguagePages {

    private final Cases cases;
    private final Agents agents;
    private final Markets markets;

    LanguagePages(Cases cases, Agents agents, Markets markets) {
        this.cases = cases;
        this.agents = agents;
        this.markets = markets;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(@RestPath String id, @RestPath String n, @RestForm String language, RoutingContext request) {
        var found = cases.of(id, request);
        var message = cases.message(found, n);
        var said = markets.language(language == null ? "" : language);
        boolean isDone = said.isPresent() && message.line().isEmpty() && agents.tellLanguage(found.ticket().id(), message.n(), said.get(), found.signed());
        return Cases.either(isDone, found, "language");
    }
}
