package dragoman.bundles;

import dragoman.doors.TranslatorDoor;
import dragoman.foreign.Units;
import dragoman.texts.Editions;
import dragoman.upgrades.Upgrades;
import dragoman.upgrades.Upgrades.Changed;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** What the running CLDR changes for texts that were checked under the one before. */
@Path("/api/bundles/cldr")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bundles")
class CldrApi {

    private static final int MOST = 10_000;

    /**
     * A text whose cases are chosen otherwise.
     *
     * @param shown numbers that are shown in another case than before, the first of them
     */
    @Schema(name = "CldrChange")
    record Line(String locale, String key, boolean draft, String argument, Set<String> gained, Set<String> lost, List<String> shown) {

        static Line of(Changed one) {
            return new Line(one.locale().id(), Units.key(one.unit()), one.draft(), one.change().argument(), one.change().gained(), one.change().lost(), one.change().shown());
        }
    }

    /** @param found all of it, of which the list has the first ten thousand */
    @Schema(name = "CldrReport")
    record Cldr(long release, String icu, String before, String now, int found, List<Line> changed) {}

    private final Upgrades upgrades;
    private final Editions editions;

    CldrApi(Upgrades upgrades, Editions editions) {
        this.upgrades = upgrades;
        this.editions = editions;
    }

    @GET
    @Operation(summary = "Texts of the key’s languages that gain or lose a plural category, or show other words for a number, since the CLDR before the running one")
    @APIResponse(responseCode = "200", description = "What changes", content = @Content(schema = @Schema(implementation = Cldr.class)))
    @APIResponse(responseCode = "401", description = "No key, or a wrong one (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    public Response report(@Parameter(hidden = true) RoutingContext request) {
        var edition = editions.current();
        var report = upgrades.report(edition, TranslatorDoor.of(request)::owns);
        return Told.of(new Cldr(edition.number(), report.now().icu(), report.before().cldr(), report.now().cldr(), report.changed().size(),
                report.changed().stream().limit(MOST).map(Line::of).toList()));
    }
}
