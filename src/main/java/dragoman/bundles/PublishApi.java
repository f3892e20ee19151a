package dragoman.bundles;

import dragoman.comparison.Result;
import dragoman.doors.Translator;
import dragoman.doors.TranslatorDoor;
import dragoman.drafts.Stop;
import dragoman.foreign.Units;
import dragoman.pattern.Versions;
import dragoman.publishing.Publishing;
import dragoman.publishing.Publishing.Published;
import dragoman.texts.Editions;
import dragoman.texts.Release;
import dragoman.texts.Releases;
import dragoman.web.Problem;
import dragoman.web.Typed;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestPath;

/** Releases: the newest, one of what is approved, an older one again. */
@Path("/api/bundles")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bundles")
@APIResponse(responseCode = "401", description = "No key, or a wrong one (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
class PublishApi {

    private static final int SHOWN = 50;

    /** @param texts how many changed; none where nothing new was approved, and then the release is the one before */
    @Schema(name = "BundleRelease")
    record Made(long release, int texts) {}

    /**
     * A release.
     *
     * @param kind IMPORT, EDIT, PLANNED, TRIAL, TYPO, TYPO_UNDONE, ROLLBACK or WITHDRAWAL; of the oldest the first two or ROLLBACK
     * @param market that alone sees it, or saw it until it was withdrawn
     * @param icu by which its texts were checked; empty for the oldest, as is {@code cldr}
     */
    @Schema(name = "BundleReleaseLine")
    record Line(long release, String kind, Optional<Long> restores, Instant publishedAt, Optional<String> market, Optional<String> icu, Optional<String> cldr) {

        static Line of(Release release) {
            return new Line(release.number(), release.kind().name(), Optional.ofNullable(release.restores()), release.publishedAt(), release.market(),
                    release.checkedWith().map(Versions::icu), release.checkedWith().map(Versions::cldr));
        }
    }

    private final Publishing publishing;
    private final Releases releases;
    private final Editions editions;

    PublishApi(Publishing publishing, Releases releases, Editions editions) {
        this.publishing = publishing;
        this.releases = releases;
        this.editions = editions;
    }

    @GET
    @Path("releases")
    @Operation(summary = "The newest releases, the newest first")
    @APIResponse(responseCode = "200", description = "Up to fifty", content = @Content(schema = @Schema(implementation = Line.class)))
    public Response list() {
        return Told.of(releases.latest(SHOWN).stream().map(Line::of).toList());
    }

    @POST
    @Path("publish")
    @Operation(summary = "Makes a release of what people have approved in the key’s languages; all of it or nothing")
    @APIResponse(responseCode = "200", description = "The release that is live now", content = @Content(schema = @Schema(implementation = Made.class)))
    @APIResponse(responseCode = "403", description = "This key does not publish (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "409", description = "Nothing was published; errors lists the texts that stand in the way (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    public Response publish(@Parameter(hidden = true) RoutingContext request) {
        var by = TranslatorDoor.of(request);
        require(by.mayPublish());
        var outcome = publishing.publish(by::owns, by.who());
        editions.refresh();
        if (outcome instanceof Published.Stopped stopped) {
            return Problem.of(409, "Nothing was published. The errors say which texts stand in the way.", new JsonArray(stopped.stops().stream().flatMap(stop -> told(stop).stream()).toList())).build();
        }
        if (outcome instanceof Published.OnTrial tried) {
            return Problem.of(409, "Nothing was published: release " + tried.trial().number() + " is on trial in market " + tried.trial().market() + ".").build();
        }
        return outcome instanceof Published.Live live ? Told.of(new Made(live.release(), live.texts())) : Told.of(new Made(editions.current().number(), 0));
    }

    private static List<JsonObject> told(Stop stop) {
        var place = new JsonObject().put("locale", stop.target().locale().id()).put("key", Units.key(stop.target().unit()));
        return stop.findings().isEmpty() ? List.of(place.put("id", "overtaken").put("reason", "something else was published here since it was written"))
                : stop.findings().stream().map(finding -> told(place.copy(), finding)).toList();
    }

    private static JsonObject told(JsonObject place, Result finding) {
        return place.put("id", finding.id()).put("reason", finding.reason());
    }

    @POST
    @Path("rollback/{number}")
    @Operation(summary = "Shows what an older release showed, of all languages, under a new number")
    @APIResponse(responseCode = "200", description = "The release that is live now", content = @Content(schema = @Schema(implementation = Made.class)))
    @APIResponse(responseCode = "403", description = "This key does not publish, or not all languages (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "404", description = "There is no such release (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    public Response rollBack(@RestPath @Parameter(description = "Of the release that is to be shown again") String number, @Parameter(hidden = true) RoutingContext request) {
        Translator by = TranslatorDoor.of(request);
        require(by.mayRollBack());
        Typed.number(number).map(release -> publishing.rollBack(release, by.who())).filter(outcome -> !(outcome instanceof Releases.Outcome.NoSuchRelease))
                .orElseThrow(() -> Wanted.refusal(404, "There is no such release."));
        editions.refresh();
        return Told.of(new Made(editions.current().number(), 0));
    }

    private static void require(boolean may) {
        if (!may) {
            throw Wanted.refusal(403, "This key does not publish.");
        }
    }
}
