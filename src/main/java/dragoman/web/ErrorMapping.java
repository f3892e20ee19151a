package dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Hands what page methods throw to {@link ErrorPages}. */
class ErrorMapping {

    private final ErrorPages errors;

    ErrorMapping(ErrorPages errors) {
        this.errors = errors;
    }

    @ServerExceptionMapper
    Response told(WebApplicationException told, RoutingContext request) {
        int status = told.getResponse().getStatus();
        if (status < 400) {
            return told.getResponse();
        }
        return page(request, status);
    }

    // The database is away: what needs it waits, what does not goes on.
    @ServerExceptionMapper
    Response away(PersistenceException away, RoutingContext request) {
        return Response.fromResponse(page(request, 503)).header("Retry-After", "10").build();
    }

    private Response page(RoutingContext request, int status) {
        return Response.status(status).type(WireAnswer.HTML).header("Cache-Control", "no-store").entity(errors.html(request, status)).build();
    }
}
