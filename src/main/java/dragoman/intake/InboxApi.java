package dragoman.intake;

import dragoman.web.Problem;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a shop's messages wait for, for its own programs; {@code dragoman.doors} keeps everybody else out. */
@Path("/api/inbox/{shop}")
@Produces(MediaType.APPLICATION_JSON)
class InboxApi {

    private static final String ID = "[0-9]{1,18}";

    /** @param next what to ask for with {@code after}; null at the end */
    @Schema(name = "ParkedMessages")
    record Part(List<Parked> items, @Schema(nullable = true) String next) {}

    private final Inbox inbox;

    InboxApi(Inbox inbox) {
        this.inbox = inbox;
    }

    @GET
    @Path("parked")
    @Operation(summary = "Messages of the shop that could not be applied, oldest first, each with its reason")
    @APIResponse(responseCode = "200", description = "A part of the list", content = @Content(schema = @Schema(implementation = Part.class)))
    @APIResponse(responseCode = "400", description = "A parameter that cannot be meant (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    public Response parked(@RestPath String shop,
            @RestQuery @DefaultValue("0") @Parameter(description = "The next of the part before") String after,
            @RestQuery @DefaultValue("50") @Parameter(description = "How many at most, 1 to 200") String limit) {
        if (!after.matches(ID) || !limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > Inbox.PART) {
            return Problem.of(400, "after is the next of the part before; limit is 1 to " + Inbox.PART + ".").build();
        }
        int most = Integer.parseInt(limit);
        var items = inbox.parked(shop, Long.parseLong(after), most);
        var next = items.size() < most ? null : String.valueOf(items.get(most - 1).id());
        return Response.ok(new Part(items, next)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path("{id}/replay")
    @Operation(summary = "Applies a parked message again, as soon as this is answered")
    @APIResponse(responseCode = "202", description = "It waits to be applied")
    @APIResponse(responseCode = "404", description = "The shop has no parked message of this id, or its body is no longer kept (RFC 9457)",
            content = @Content(mediaType = "application/problem+json"))
    public Response replay(@RestPath String shop, @RestPath String id) {
        return id.matches(ID) && inbox.replay(shop, Long.parseLong(id))
                ? Response.accepted().header(HttpHeaders.CACHE_CONTROL, "no-store").build()
                : Problem.of(404, "The shop has no parked message of this id, or its body is no longer kept.").build();
    }
}
