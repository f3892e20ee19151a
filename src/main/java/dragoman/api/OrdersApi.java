package dragoman.api;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.api.OwnFormat.Reading;
import dragoman.api.Telling.Outcome;
import dragoman.doors.Shop;
import dragoman.doors.ShopDoor;
import dragoman.orders.OrderKey;
import dragoman.orders.Orders;
import dragoman.web.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jboss.resteasy.reactive.RestPath;

/** Orders for the programs of a shop, in a format of our own; {@link ShopDoor} keeps everybody else out. */
@Path("/api/orders/{shop}/{externalId}")
@Produces(MediaType.APPLICATION_JSON)
@SecurityScheme(securitySchemeName = "shop", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.HEADER, apiKeyName = ShopDoor.HEADER,
        description = "A key of the shop that the address names.")
@SecurityRequirement(name = "shop")
@APIResponse(responseCode = "401", description = "No key, a wrong one, or no such shop (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
class OrdersApi {

    /** Which order of which shop. The shop is the one whose key was shown. */
    static class Where {
        @RestPath
        @Parameter(description = "The shop's key in the configuration", example = "demo")
        String shop;

        @RestPath
        @Parameter(description = "The shop's own id of the order, at most 64 characters of ASCII; not the number that buyers know", example = "1001")
        String externalId;

        @Context
        RoutingContext request;

        Shop shop() {
            return ShopDoor.of(request);
        }

        OrderKey key() {
            return new OrderKey(shop().key(), externalId);
        }
    }

    /** What became of a telling. */
    @Schema(name = "Kept")
    record Kept(
            @Schema(description = "Whether what was sent is what is there now; false where something newer is known") boolean applied,
            @Schema(implementation = OrderForm.class, description = "What is there now") JsonNode order) {}

    private final OwnFormat format;
    private final Telling telling;
    private final Orders orders;

    OrdersApi(OwnFormat format, Telling telling, Orders orders) {
        this.format = format;
        this.telling = telling;
        this.orders = orders;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tells an order as it is now. To tell it again changes nothing; the newest by its own updatedAt stays, whatever comes last")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OrderForm.class), examples = {
        @ExampleObject(name = "smallest", summary = "All that must be said", value = OrderExamples.SMALLEST),
        @ExampleObject(name = "whole", summary = "An order with parcels, a refund and a return", value = OrderExamples.WHOLE)}))
    @APIResponse(responseCode = "200", description = "It was known before", content = @Content(schema = @Schema(implementation = Kept.class)))
    @APIResponse(responseCode = "201", description = "It was not known before", content = @Content(schema = @Schema(implementation = Kept.class)))
    @APIResponse(responseCode = "400", description = "The body is no JSON (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "413", description = "The body is too large (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "422", description = "Nothing was taken; errors lists all that cannot be meant, each with pointer and reason (RFC 9457)",
            content = @Content(mediaType = "application/problem+json"))
    public Response keep(@BeanParam Where where, byte[] body) {
        try {
            var reading = format.read(where.shop(), where.externalId, OwnFormat.parse(body));
            return reading instanceof Reading.Understood told ? keep(told) : Answers.flawed(((Reading.Flawed) reading).flaws());
        } catch (IOException noJson) {
            return Answers.unreadable(noJson);
        }
    }

    private Response keep(Reading.Understood read) {
        var told = telling.tell(read);
        boolean applied = told.outcome() != Outcome.OLDER;
        return Answers.of(told.outcome() == Outcome.NEW ? 201 : 200, OwnFormat.json(new Kept(applied, format.write(told.order()))));
    }

    @GET
    @Operation(summary = "An order as it is now, in the format that it can be told in")
    @APIResponse(responseCode = "200", description = "The order", content = @Content(schema = @Schema(implementation = OrderForm.class)))
    @APIResponse(responseCode = "404", description = "The shop told no such order (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    public Response read(@BeanParam Where where) {
        var order = orders.find(where.key()).orElseThrow(NotFoundException::new);
        return Answers.of(200, format.write(order));
    }
}
