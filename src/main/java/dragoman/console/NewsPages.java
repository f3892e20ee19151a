package dragoman.console;

import dragoman.handling.Cases;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** What is new, as it happens: of all threads that somebody may see, or of one. */
@Path(Cases.CONSOLE + "/news/{about}")
@Admits({Role.AGENT, Role.LEAD})
class NewsPages {

    /** In place of a number. */
    static final String ALL = "all";

    private final Cases cases;
    private final News news;

    NewsPages(Cases cases, News news) {
        this.cases = cases;
        this.news = news;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public Multi<OutboundSseEvent> open(@RestPath String about, @Context Sse sse, RoutingContext request) {
        var ticket = about.equals(ALL) ? Optional.<Long>empty() : Optional.of(cases.of(about, request).ticket().id());
        var reach = cases.reach(request);
        return Multi.createFrom().emitter(emitter -> {
            var listener = new Listener(request, reach, ticket, sse, emitter, news.now());
            emitter.onTermination(() -> news.remove(listener));
            news.add(listener);
        });
    }
}
