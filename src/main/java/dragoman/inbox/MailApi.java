package dragoman.inbox;

import dragoman.doors.DeskDoor;
import dragoman.web.Problem;
import dragoman.wire.BodySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** Where mail is handed in by whatever carries it: kept as it came and answered, read later. {@code dragoman.doors} keeps strangers out. */
@Path("/api/mail/{desk}")
class MailApi {

    private static final String BELOW = "/api/mail/";

    /** @param id of the mail, the same for whoever hands it in again */
    @Schema(name = "MailKept")
    record Kept(String id) {}

    private final Mails mails;

    MailApi(Mails mails) {
        this.mails = mails;
    }

    @Produces
    @Singleton
    static BodySize size(InboxConfig config) {
        return new BodySize(BELOW, config.mailBytes().asLongValue());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hands in a mail for a desk: the message byte by byte (RFC 5322), whatever its media type says")
    @APIResponse(responseCode = "202", description = "It is kept; a second handing in of the same Message-ID is the same mail", content = @Content(schema = @Schema(implementation = Kept.class)))
    @APIResponse(responseCode = "400", description = "There is nothing in it (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "401", description = "X-API-Key is no key of this desk", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "404", description = "There is no such desk", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "413", description = "It is larger than what is taken over", content = @Content(mediaType = "application/problem+json"))
    public Response receive(@RestPath String desk, RoutingContext request, byte[] body) {
        var opened = DeskDoor.desk(request);
        if (mails.desk(opened).isEmpty()) {
            return Problem.of(404, "There is no desk of this name.").build();
        }
        if (body == null || body.length == 0) {
            return Problem.of(400, "Send the message itself as the body.").build();
        }
        return Response.accepted(new Kept(Long.toString(mails.keep(opened, "API", body)))).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
