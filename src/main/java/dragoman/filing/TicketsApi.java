package dragoman.filing;

import dragoman.api.Answers;
import dragoman.api.OwnFormat;
import dragoman.api.Place;
import dragoman.doors.ShopDoor;
import dragoman.identity.Refs;
import dragoman.market.Markets;
import dragoman.orders.Orders;
import dragoman.tickets.Asked;
import dragoman.tickets.Buyers.Opened;
import dragoman.tickets.Ticket;
import dragoman.tickets.TicketConfig;
import dragoman.tickets.Tickets;
import dragoman.web.Problem;
import dragoman.web.Problem.Flaw;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Threads for the programs of shops, each shop its own; {@link ShopDoor} keeps everybody else out. */
@Path("/api/tickets")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "shop")
@APIResponse(responseCode = "401", description = "No key, or a wrong one (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
class TicketsApi {

    /** A ticket in as few words as it can be filed with. */
    static final String EXAMPLE = """
            {"market": "br", "language": "pt", "kind": "WHERE", "text": "Onde está o meu pedido?\\nEle devia ter chegado ontem.", "email": "ana@example.com", "name": "Ana"}""";

    private static final int UNPROCESSABLE = 422;

    private final ShopTickets filed;
    private final Tickets tickets;
    private final Refs refs;
    private final Markets markets;
    private final Orders orders;
    private final TicketConfig config;

    TicketsApi(ShopTickets filed, Tickets tickets, Refs refs, Markets markets, Orders orders, TicketConfig config) {
        this.filed = filed;
        this.tickets = tickets;
        this.refs = refs;
        this.markets = markets;
        this.orders = orders;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Files a ticket for a buyer, who is written to and answered as if the buyer had written here. Sent again with the same key it is the same ticket")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TicketForm.class),
            examples = @ExampleObject(name = "smallest", summary = "A question by somebody whose order is not named", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "It was filed before", content = @Content(schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "201", description = "It is filed; Location is its address here", content = @Content(schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "400", description = "The body is no JSON (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "413", description = "The body is too large (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "422", description = "Nothing was taken; errors lists all that cannot be meant, each with pointer and reason (RFC 9457)",
            content = @Content(mediaType = "application/problem+json"))
    public Response file(@RestHeader("Idempotency-Key") @Parameter(description = "What makes a second sending the same, at most 255 signs of ASCII") String key,
            byte[] body, @Parameter(hidden = true) RoutingContext request) {
        if (key != null && !key.matches("[\\x21-\\x7E]{1,255}")) {
            return Problem.of(400, "An Idempotency-Key has 1 to 255 signs of ASCII and no space.").build();
        }
        try {
            var flaws = new ArrayList<Flaw>();
            var asked = TicketForm.read(new Place(OwnFormat.parse(body), "", flaws), Optional.ofNullable(key), ShopDoor.of(request), config.longest(), markets, orders);
            return flaws.isEmpty() ? open(asked, request) : Answers.flawed(flaws);
        } catch (IOException noJson) {
            return Answers.unreadable(noJson);
        }
    }

    private Response open(Asked asked, RoutingContext request) {
        var opened = filed.open(ShopDoor.of(request), asked);
        var ticket = tickets.find(opened.ticket()).orElseThrow();
        if (!opened.fresh() && !isTheSame(ticket, asked)) {
            return Problem.of(UNPROCESSABLE, "Nothing was taken: with this key something else was filed before.").build();
        }
        return answer(opened, ticket);
    }

    private Response answer(Opened opened, Ticket ticket) {
        var ref = refs.of(ticket.subject());
        var answer = Answers.of(opened.fresh() ? 201 : 200, OwnFormat.json(TicketView.of(ref, ticket, tickets.forBuyer(ticket, Integer.MAX_VALUE))));
        answer.getHeaders().putSingle("Location", "/api/tickets/" + ref);
        return answer;
    }

    // Of one that became part of another the words have moved.
    private boolean isTheSame(Ticket ticket, Asked asked) {
        return tickets.forBuyer(ticket, 2).stream().findFirst().map(first -> first.text().equals(asked.text())).orElse(true);
    }

    @GET
    @Path("{ref}")
    @Operation(summary = "A ticket that the shop filed: how it stands, and what was said in which language and by whose translation")
    @APIResponse(responseCode = "200", description = "The ticket", content = @Content(schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "404", description = "The shop filed no such ticket (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    public Response read(@RestPath @Parameter(description = "As POST gave it") String ref,
            @RestQuery @Parameter(description = "Only messages before this one, as older names it") Integer before, @Parameter(hidden = true) RoutingContext request) {
        var ticket = filed.find(ShopDoor.of(request), ref).orElseThrow(NotFoundException::new);
        return Answers.of(200, OwnFormat.json(TicketView.of(refs.of(ticket.subject()), ticket, tickets.forBuyer(ticket, before == null ? Integer.MAX_VALUE : before))));
    }
}
