package dragoman.bundles;

import dragoman.checks.Checks;
import dragoman.comparison.CheckRules;
import dragoman.exchange.FileImport;
import dragoman.exchange.FileImport.Outcome.Compared;
import dragoman.exchange.FileImport.Outcome.Flawed;
import dragoman.exchange.Live;
import dragoman.exchange.Received;
import dragoman.foreign.ForeignFile;
import dragoman.foreign.Format;
import dragoman.foreign.Parcel;
import dragoman.i18n.LocaleId;
import dragoman.texts.Editions;
import dragoman.units.TextFolder;
import dragoman.web.Problem;
import dragoman.wire.BodySize;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestQuery;

/** A file of other tools, or a ZIP of them, compared three ways with what is live; what is taken waits as drafts for a review. */
@Path("/api/bundles/import")
@SecurityRequirement(name = "bundles")
@APIResponse(responseCode = "400", description = "A parameter that cannot be meant, or no body (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
@APIResponse(responseCode = "401", description = "No key, or a wrong one (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
@APIResponse(responseCode = "404", description = "No such locale, or none of this key’s (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
class ImportApi {

    private static final String PATH = "/api/bundles/import";
    // As much as a file may have; what is larger is not even read.
    private static final long MOST = 32L << 20;
    /** Files of megabytes that are read at once; each takes many times its size. */
    private static final int AT_ONCE = 2;
    private static final int LONGEST_NAME = 120;

    /** How a file is to be read, and what is to become of it. */
    static class Sent extends Wanted {
        @RestQuery
        @Parameter(description = "The file’s name, as findings are to name it")
        String file;

        @RestQuery
        @Parameter(description = "The encoding, where the file is not UTF-8 and does not say so itself")
        String encoding;

        @RestQuery
        @Parameter(description = "Says what would be taken, and takes nothing", schema = @Schema(defaultValue = "false", enumeration = {"true", "false"}))
        String dryRun;

        @RestQuery
        @Parameter(description = "Leaves texts with errors out, instead of refusing all", schema = @Schema(defaultValue = "false", enumeration = {"true", "false"}))
        String exceptErrors;

        String name() {
            var said = file == null || file.isBlank() ? "body" : file.strip();
            return said.length() > LONGEST_NAME || said.chars().anyMatch(Character::isISOControl) ? "body" : said;
        }
    }

    private final Editions editions;
    private final TextFolder declared;
    private final Received received;
    private final Checks checks = new Checks(CheckRules.standard());
    private final Semaphore seats = new Semaphore(AT_ONCE);

    ImportApi(Editions editions, TextFolder declared, Received received) {
        this.editions = editions;
        this.declared = declared;
        this.received = received;
    }

    @Produces
    @Singleton
    static BodySize size() {
        return new BodySize(PATH, MOST);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Brings in a file, or a ZIP of files, as the body. What is wrong refuses all; what is in conflict is told and not taken")
    @APIResponse(responseCode = "200", description = "What was taken, or after a dry run would be, and what is in conflict", content = @Content(schema = @Schema(implementation = Told.Imported.class)))
    @APIResponse(responseCode = "409", description = "Somebody is at work on one of the texts; nothing was taken (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "413", description = "The body is too large (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "422", description = "Nothing was taken; errors lists what is wrong, each with id, file, line, key and reason (RFC 9457)",
            content = @Content(mediaType = "application/problem+json"))
    @APIResponse(responseCode = "503", description = "Other files are being read; ask again (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
    public Response take(@BeanParam Sent sent, byte[] body) {
        var locale = sent.language();
        if (body == null || body.length == 0) {
            throw Wanted.refusal(400, "Send the file itself as the body.");
        }
        if (!seats.tryAcquire()) {
            return Problem.of(503, "Other files are being read. Ask again in a while.").header("Retry-After", 5).build();
        }
        try {
            return take(sent, locale, new ForeignFile(sent.name(), body, locale, Wanted.charset(sent.encoding)));
        } finally {
            seats.release();
        }
    }

    private Response take(Sent sent, LocaleId locale, ForeignFile file) {
        var files = List.of(file);
        if (Parcel.isZip(file.bytes())) {
            var opened = Parcel.open(file);
            if (opened instanceof Parcel.Outcome.Refused refused) {
                return Told.flawed(List.of(refused.error()));
            }
            files = ((Parcel.Outcome.Opened) opened).files();
        }
        return take(sent, locale, sent.format(Format.ofFile(files.get(0).name())), files);
    }

    private Response take(Sent sent, LocaleId locale, Format format, List<ForeignFile> files) {
        boolean dryRun = Wanted.isSaid("dryRun", sent.dryRun);
        boolean exceptErrors = Wanted.isSaid("exceptErrors", sent.exceptErrors);
        editions.refresh();
        var edition = editions.current();
        var live = Live.of(edition, declared, locale);
        var outcome = exceptErrors ? FileImport.exceptErrors(live, checks, format, files) : FileImport.of(live, checks, format, files);
        if (outcome instanceof Flawed flawed) {
            return Told.flawed(flawed.errors());
        }
        var compared = (Compared) outcome;
        return dryRun ? Told.of(Told.imported(edition.number(), true, compared, 0)) : keep(sent, locale, edition.number(), compared);
    }

    private Response keep(Sent sent, LocaleId locale, long release, Compared compared) {
        var kept = received.accept(locale, compared.taken(), sent.by().who());
        return kept instanceof Received.Outcome.Refused refused
                ? Problem.of(409, "Nothing was taken: " + refused.reason() + ".").build()
                : Told.of(Told.imported(release, false, compared, ((Received.Outcome.Kept) kept).drafts()));
    }
}
