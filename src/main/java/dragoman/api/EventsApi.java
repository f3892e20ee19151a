package dragoman.api;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.doors.ShopDoor;
import dragoman.orders.OrderKey;
import dragoman.orders.Orders;
import dragoman.orders.ParcelCode;
import dragoman.web.Problem.Flaw;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** What carriers, and those who ask carriers, tell of a shop's parcels; {@link ShopDoor} keeps everybody else out. */
@Path("/api/orders/{shop}/{externalId}/events")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "shop")
@APIResponse(responseCode = "401", description = "No key, a wrong one, or no such shop (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
class EventsApi {

    private static final int MOST = 1000;

    /** What an event was taken for. */
    @Schema(name = "TakenEvent")
    record Taken(String id, @Schema(description = "Our word for the carrier's") ParcelCode code) {}

    @Schema(name = "TakenEvents")
    record AllTaken(List<Taken> events) {}

    private final Orders orders;
    private final Clock clock;

    EventsApi(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Tells one event of a parcel, or a list of at most 1000, all or none. The order may come later; to tell an event again changes nothing")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(oneOf = {EventForm.class, EventForm[].class}), examples = {
                @ExampleObject(name = "one", summary = "One event in our own words", value = OrderExamples.EVENT),
                @ExampleObject(name = "several", summary = "Two in words of AfterShip and of the UPU", value = OrderExamples.EVENTS)}))
    @APIResponse(responseCode = "200", description = "What they were taken for", content = @Content(schema = @Schema(implementation = AllTaken.class)))
    @APIResponse(responseCode = "400", description = "The body is no JSON (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "413", description = "The body is too large (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "422", description = "Nothing was taken; errors lists all that cannot be meant, each with pointer and reason (RFC 9457)",
            content = @Content(mediaType = "application/problem+json"))
    public Response hear(@BeanParam OrdersApi.Where where, byte[] body) {
        var flaws = new ArrayList<Flaw>();
        try {
            var told = read(where.key(), OwnFormat.parse(body), flaws);
            return flaws.isEmpty() ? keep(where.key(), told) : Answers.flawed(flaws);
        } catch (IOException noJson) {
            return Answers.unreadable(noJson);
        }
    }

    private List<EventForm.Told> read(OrderKey key, JsonNode body, List<Flaw> flaws) {
        var place = new Place(body, "", flaws);
        OwnFormat.checkId(key.externalId(), place);
        var now = clock.instant();
        var items = place.isList() ? place.items() : List.of(place);
        if (items.size() > MOST) {
            place.flaw("These are more than " + MOST + " events.");
        }
        var told = items.stream().limit(MOST).map(item -> EventForm.read(item, now)).toList();
        if (place.isList()) {
            place.distinct(told, event -> event.event().id());
        }
        return told;
    }

    private Response keep(OrderKey key, List<EventForm.Told> told) {
        told.forEach(event -> orders.tell(key, event.version(), event.event()));
        return Answers.of(200, OwnFormat.json(new AllTaken(told.stream().map(event -> new Taken(event.event().id(), event.event().code())).toList())));
    }
}
