package dragoman.web;

import dragoman.wire.WireAnswer;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Hands what page methods throw to {@link ErrorPages}, and to machines as a {@link Problem}. */
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
        // What was asked for instead, by RFC 9110 part of a 401.
        var challenge = told.getResponse().getHeaderString(HttpHeaders.WWW_AUTHENTICATE);
        return answer(request, status).header(HttpHeaders.WWW_AUTHENTICATE, challenge).build();
    }

    // The database is away: what needs it waits, what does not goes on.
    @ServerExceptionMapper
    Response away(PersistenceException away, RoutingContext request) {
        return answer(request, 503).header("Retry-After", "10").build();
    }

    private Response.ResponseBuilder answer(RoutingContext request, int status) {
        if (Problem.isFor(request)) {
            return Problem.of(status);
        }
        return Response.status(status).type(WireAnswer.HTML).header("Cache-Control", "no-store").entity(errors.html(request, status));
    }
}
