package dragoman.bundles;

import dragoman.checks.Checks;
import dragoman.i18n.Finding;
import dragoman.i18n.Finding.Severity;
import dragoman.units.I18nReading;
import dragoman.web.Problem;
import dragoman.wire.BodySize;
import dragoman.wire.Unzipped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestQuery;

/** A whole folder laid out like {@code i18n/}, put before the checks as {@code check} does; nothing of it is kept. */
@Path("/api/bundles")
@SecurityRequirement(name = "bundles")
@APIResponse(responseCode = "400", description = "No ZIP (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
@APIResponse(responseCode = "401", description = "No key, or a wrong one (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
class FolderApi {

    private static final String PATH = "/api/bundles/check";
    /** Ten times what the house itself has. */
    private static final Unzipped.Bounds BOUNDS = new Unzipped.Bounds(8_000, 32 << 20);
    private static final long MOST = 16L << 20;
    private static final int SHOWN = 10_000;

    /**
     * What the checks find in a folder.
     *
     * @param errors of all that was found; with one the command ends with 1
     * @param found all of it, of which the list has the first ten thousand
     */
    @Schema(name = "FolderCheck")
    record Checked(String icu, String cldr, int files, int errors, int found, List<Told.Flaw> findings) {}

    // It takes seconds of a processor, and all texts at once in memory.
    private final Semaphore seat = new Semaphore(1);

    @Produces
    @Singleton
    static BodySize size() {
        return new BodySize(PATH, MOST);
    }

    @POST
    @Path("check")
    @Consumes(MediaType.WILDCARD)
    @jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Checks a folder laid out like i18n/, sent as a ZIP: what the command check prints, with all=true also what is information alone")
    @APIResponse(responseCode = "200", description = "What was found, errors or none", content = @Content(schema = @Schema(implementation = Checked.class)))
    @APIResponse(responseCode = "413", description = "The body is too large (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "422", description = "The ZIP is refused; errors says why (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "503", description = "Another folder is being checked; ask again (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    public Response check(@RestQuery @Parameter(description = "Also what is information alone") String all, byte[] body) throws IOException {
        boolean everything = Wanted.isSaid("all", all);
        if (body == null || !Unzipped.isZip(body)) {
            throw Wanted.refusal(400, "Send a ZIP of a folder laid out like i18n/ as the body.");
        }
        if (!seat.tryAcquire()) {
            return Problem.of(503, "Another folder is being checked. Ask again in a while.").header("Retry-After", 10).build();
        }
        try {
            var unzipped = Unzipped.of(body, BOUNDS);
            return unzipped instanceof Unzipped.Outcome.Refused refused ? refused(refused.flaw()) : check(((Unzipped.Outcome.Opened) unzipped).files(), everything);
        } finally {
            seat.release();
        }
    }

    private static Response check(List<Unzipped.File> files, boolean everything) throws IOException {
        var flaw = SentFolder.flaw(files);
        if (flaw.isPresent()) {
            return refused(flaw.get());
        }
        try (var folder = SentFolder.of(files)) {
            var found = I18nReading.of(folder.root()).findings();
            var told = found.stream().filter(finding -> everything || finding.severity() != Severity.INFO).toList();
            return Told.of(new Checked(Checks.versions().icu(), Checks.versions().cldr(), files.size(), (int) told.stream().filter(Finding::isError).count(), told.size(),
                    told.stream().limit(SHOWN).map(Told.Flaw::of).toList()));
        }
    }

    private static Response refused(String flaw) {
        return Told.unread(List.of(Finding.error("file.zip", "body", 0, "", flaw)));
    }
}
