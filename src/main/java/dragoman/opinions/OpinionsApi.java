package dragoman.opinions;

import dragoman.opinions.Opinions.Answer;
import dragoman.opinions.Opinions.Asked;
import dragoman.opinions.Opinions.Missed;
import dragoman.opinions.Opinions.Rated;
import dragoman.opinions.Opinions.Wanted;
import dragoman.web.Problem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jboss.resteasy.reactive.RestQuery;

/** What readers tell, for the programs of staff; {@code dragoman.doors} keeps everybody else out. */
@Path("/api/readers")
@Produces(MediaType.APPLICATION_JSON)
@SecurityScheme(securitySchemeName = "staff", type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "The node's dragoman.staff-key. Where none is set, every call is answered with 404.")
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "400", description = "A parameter that cannot be meant (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
@APIResponse(responseCode = "401", description = "No key, or a wrong one (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
@APIResponse(responseCode = "404", description = "This node has no key (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
class OpinionsApi {

    /** What all lists are asked with. Texts, so that what cannot be meant is told and not guessed. */
    static class Parameters {
        @RestQuery
        @Parameter(description = "A market's key, such as ch; all markets without it")
        String market;

        @RestQuery
        @Parameter(description = "A BCP 47 tag without region, such as zh-Hans; all languages without it")
        String language;

        @RestQuery
        @Parameter(description = "The last so many days in UTC, today among them",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "366", defaultValue = "30"))
        String days;

        @RestQuery
        @Parameter(description = "The next of the part before; the list’s beginning without it")
        String after;

        @RestQuery
        @Parameter(description = "How many at most", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
        String limit;

        Asked asked() {
            return new Asked(market, language, days, after, limit);
        }
    }

    /** For the description alone: a part of each list. */
    @Schema(name = "Ratings")
    record RatedPart(List<Rated> items, @Schema(nullable = true) String next) {}

    @Schema(name = "Wishes")
    record WantedPart(List<Wanted> items, @Schema(nullable = true) String next) {}

    @Schema(name = "Searches")
    record MissedPart(List<Missed> items, @Schema(nullable = true) String next) {}

    private final Opinions opinions;

    OpinionsApi(Opinions opinions) {
        this.opinions = opinions;
    }

    @GET
    @Path("ratings")
    @Operation(summary = "How articles were rated within the days, and why not well, by market, language and article")
    @APIResponse(responseCode = "200", description = "A part of the list", content = @Content(schema = @Schema(implementation = RatedPart.class)))
    public Response ratings(@BeanParam Parameters parameters) {
        return answer(opinions.ratings(parameters.asked()));
    }

    @GET
    @Path("wishes")
    @Operation(summary = "Articles wanted in a language, last within the days; most wanted first, counted from the first wish on")
    @APIResponse(responseCode = "200", description = "A part of the list", content = @Content(schema = @Schema(implementation = WantedPart.class)))
    public Response wishes(@BeanParam Parameters parameters) {
        return answer(opinions.wishes(parameters.asked()));
    }

    @GET
    @Path("searches")
    @Operation(summary = "Words that found nothing, last within the days; most searched first, counted from the first search on")
    @APIResponse(responseCode = "200", description = "A part of the list", content = @Content(schema = @Schema(implementation = MissedPart.class)))
    public Response searches(@BeanParam Parameters parameters) {
        return answer(opinions.searches(parameters.asked()));
    }

    private static <T> Response answer(Answer<T> answer) {
        return answer instanceof Answer.Refused<T> refused
                ? Problem.of(400, refused.reason()).build()
                : Response.ok(answer).header("Cache-Control", "no-store").build();
    }
}
